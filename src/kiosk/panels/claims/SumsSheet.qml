pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// Sums beside the balance, one card each.
Leaves {
    id: root

    required property ClaimsModel panel

    readonly property real _tallest: Math.max(0, ...Array.from({
        length: cards.count
    }, (_, number) => cards.itemAt(number)?.implicitHeight ?? 0))

    columns: Math.max(1, Math.min(cards.count > 4 ? 3 : 2, Math.floor(width / Theme.words(110))))
    spacing: Theme.large
    night: true

    Repeater {
        id: cards

        model: root.panel.figures

        SumCard {
            objectName: `claim-${key}`
            width: root.columnWidth
            height: root.columns > 1 && cards.count > 4 ? root._tallest : implicitHeight
            panel: root.panel
            onOpenChanged: root.wanted = open ? this : root.wanted
            Component.onCompleted: root.wanted = open ? this : root.wanted
        }
    }
}
