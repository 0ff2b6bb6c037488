pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An article to be read, or more of the one before.
Rectangle {
    id: root

    required property int number
    required property string heading
    required property string words

    implicitHeight: text.y + text.height + Theme.gap
    radius: Theme.radiusPanel
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !enabled
    Accessible.name: heading === "" ? number : `${number}. ${heading}`

    ArticleHead {
        id: head

        width: parent.width - Theme.medium
        visible: root.heading !== ""
        number: root.number
        heading: root.heading
    }

    MarkedWords {
        id: text

        x: Theme.medium
        y: head.visible ? head.height : Theme.gap
        width: parent.width - 2 * x
        text: root.words
    }
}
