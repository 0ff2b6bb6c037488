pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// A size of words, written in that size.
Chip {
    id: root

    required property ReadingHelpModel help
    required property int perCent
    // Its words are a size to look at, whatever size is chosen.
    readonly property bool isSample: true

    objectName: `text-size-${perCent}`
    least: Theme.bigTarget
    night: false
    size: Theme.mm(7 * perCent / 100)
    on: help.textSize === perCent
    onTapped: help.chooseTextSize(perCent)
}
