pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// How long a kilometre is, at the zoom and in the middle of the map.
Item {
    id: root

    required property real metresPerPixel
    readonly property real _longest: metresPerPixel * Theme.mm(48) / 1000
    readonly property real _power: Math.pow(10, Math.floor(Math.log10(_longest)))
    readonly property real _kilometres: _longest / _power >= 5 ? 5 * _power : _longest / _power >= 2 ? 2 * _power : _power

    width: _kilometres * 1000 / metresPerPixel
    height: Theme.mm(12)

    component End: HaloWords {
        y: 0
        font.pixelSize: Theme.label
        font.weight: Font.Medium
    }

    End {
        text: "0"
        x: -width / 2
    }

    End {
        text: root._kilometres >= 1 ? `${root._kilometres} km` : `${Math.round(root._kilometres * 1000)} m`
        x: root.width - width / 2
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index

            x: index * root.width / 4
            y: Theme.mm(9.5)
            width: root.width / 4
            height: Theme.mm(1.6)
            color: index % 2 === 0 ? Theme.notte : Theme.gesso
            border.width: Theme.mm(0.25)
            border.color: Theme.notte
        }
    }
}
