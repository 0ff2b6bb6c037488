pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.ui

// Switches that belong together, with what they are about over them.
Column {
    id: root

    required property Preview preview
    required property string heading
    required property QtObject switches

    spacing: Theme.tiny

    Words {
        text: root.heading
        color: Theme.nightInkSoft
        font.pixelSize: Theme.label
    }

    Row {
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
