pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What lies in the dark of a treaty: what it leaves out, or what was kept from the public.
Rectangle {
    id: root

    required property string heading
    required property string words

    implicitHeight: column.height
    radius: Theme.radiusPanel
    color: Theme.night
    border.width: Theme.edge
    border.color: Theme.line

    Column {
        id: column

        width: parent.width
        padding: Theme.medium
        spacing: Theme.tiny

        Title {
            width: parent.width - 2 * Theme.medium
            visible: text !== ""
            text: root.heading
            color: Theme.gold
            font.pixelSize: Theme.heading(9)
        }

        MarkedWords {
            width: parent.width - 2 * Theme.medium
            text: root.words
            color: Theme.nightInk
        }
    }
}
