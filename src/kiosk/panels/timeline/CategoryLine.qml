pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// When an event was, and of what category, by words, shape and colour.
Row {
    id: root

    required property string kicker
    required property int category

    spacing: Theme.small

    CategorySign {
        id: sign

        y: (kicker.font.pixelSize - height) / 2 + Theme.small
        category: root.category
    }

    Words {
        id: kicker

        width: root.width - sign.width - root.spacing
        text: root.kicker
        color: sign.colour
        font.pixelSize: Theme.label
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
