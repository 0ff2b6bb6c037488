pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// How long a round distance is, at the zoom and in the middle of the map.
Item {
    id: root

    required property real metres
    required property string words
    required property real metresPerPixel
    property bool night: false
    readonly property real overhang: end.width / 2

    objectName: "scale"
    width: metres / metresPerPixel
    height: end.height + Theme.mm(2.2)

    component End: HaloWords {
        y: 0
        color: root.night ? Theme.nightInk : Theme.ink
        halo: root.night ? Theme.nightDeep : Theme.surface
        font.pixelSize: Theme.label
        font.weight: Font.Medium
    }

    End {
        text: "0"
        x: -width / 2
        visible: (width + end.width) / 2 + Theme.small < root.width
    }

    End {
        id: end

        text: root.words
        x: root.width - width / 2
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index

            x: index * root.width / 4
            y: root.height - height
            width: root.width / 4
            height: Theme.mm(1.6)
            color: index % 2 === 0 ? Theme.ink : Theme.surface
            border.width: Theme.mm(0.25)
            border.color: root.night ? Theme.nightInkSoft : Theme.ink
        }
    }
}
