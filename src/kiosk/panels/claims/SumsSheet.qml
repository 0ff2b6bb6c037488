pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// Sums beside the balance, one card each: in even rows where they have room, else on leaves.
Item {
    id: root

    required property ClaimsModel panel
    readonly property int _rows: Math.ceil(cards.count / leaves.columns)
    readonly property real _even: _rows * (_tallest + leaves.spacing) - leaves.spacing
    readonly property real _tallest: Math.max(0, ...[...cards.parent.children].map(card => card.implicitHeight))

    Leaves {
        id: leaves

        width: parent.width
        height: Math.min(parent.height, root._even)
        columns: Math.max(1, Math.min(cards.count > 4 ? 3 : 2, Math.floor(width / Theme.words(110))))
        spacing: Theme.large
        night: true

        Repeater {
            id: cards

            model: root.panel.figures

            SumCard {
                id: card

                objectName: `claim-${key}`
                width: leaves.columnWidth
                height: root._even <= root.height || leaves.columns > 2 ? root._tallest : implicitHeight
                panel: root.panel
                onOpenChanged: leaves.wanted = open ? card : leaves.wanted
                Component.onCompleted: leaves.wanted = open ? card : leaves.wanted
            }
        }
    }
}
