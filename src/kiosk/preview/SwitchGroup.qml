pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.ui

// Switches that belong together, with what they are about over them; in more than one row where there
// is no room for all in one.
Column {
    id: root

    required property Preview preview
    required property string heading
    required property QtObject switches
    required property real room

    spacing: Theme.tiny
    width: Math.min(room, all.childrenRect.width)

    Words {
        text: root.heading
        color: Theme.nightInkSoft
        font.pixelSize: Theme.label
    }

    Flow {
        id: all

        width: root.room
        spacing: Theme.small

        Repeater {
            model: root.switches

            Chip {
                required property string key
                required property bool chosen

                objectName: `switch-${key}`
                least: Theme.mm(13)
                on: chosen
                onTapped: root.preview.choose(key)
            }
        }
    }
}
