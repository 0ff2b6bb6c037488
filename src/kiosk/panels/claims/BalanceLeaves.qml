pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// The balance where there is little room: beside it the words on leaves, on tall screens below; and
// where even that is too much, the balance on a leaf of its own.
Item {
    id: root

    required property ClaimsModel panel
    readonly property bool portrait: height > width
    readonly property bool _whole: !portrait && width < Theme.words(220)

    Loader {
        x: root.portrait ? 0 : parent.width * 0.54 + Theme.gap
        width: parent.width - x
        height: root.portrait ? parent.height * 0.42 : parent.height
        active: !root._whole
        sourceComponent: balance
    }

    Component {
        id: balance

        Item {
            Balance {
                width: parent.width
                height: parent.height - legend.height - Theme.gap
                panel: root.panel
            }

            Words {
                id: legend

                y: parent.height - height
                width: parent.width
                text: root.panel.coin
                color: Theme.nightInkSoft
                font.pixelSize: Theme.label
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    SumLeaves {
        y: root.portrait ? parent.height * 0.42 + Theme.gap : 0
        width: root.portrait || root._whole ? parent.width : parent.width * 0.54 - Theme.gap
        height: parent.height - y
        panel: root.panel
        sums: root.panel.sides
        before: root._whole ? balance : null
    }
}
