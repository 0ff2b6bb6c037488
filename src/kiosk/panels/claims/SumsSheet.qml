pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// Sums beside the balance, one card each: in even rows that share the room, else on leaves.
Item {
    id: root

    required property ClaimsModel panel
    readonly property list<Item> _cards: [...cards.parent.children].filter(card => card instanceof SumCard)
    readonly property real _tallest: Math.max(0, ..._cards.map(card => card.implicitHeight))
    // All in even rows; or leaf by leaf one row, if it is a row of many; or as they come.
    readonly property int _rows: Math.ceil(cards.count / leaves.columns)
    readonly property list<real> _rowHeights: Array.from(Array(_rows).keys(), row => Math.max(0, ..._cards.filter((_, place) => place % _rows === row).map(card => card.implicitHeight)))
    readonly property real _even: _rowHeights.reduce((sum, row) => sum + row + leaves.spacing, -leaves.spacing)

    function _heightOf(card: SumCard, place: int): real {
        if (root._even <= root.height)
            return root._rowHeights[place % root._rows];
        return leaves.columns > 2 ? root._tallest : card.implicitHeight;
    }

    Leaves {
        id: leaves

        width: parent.width
        height: Math.min(parent.height, Math.ceil(root._even))
        columns: Math.max(1, Math.min(cards.count > 4 ? 3 : 2, Math.floor(width / Theme.words(110))))
        spacing: Theme.large
        night: true

        Repeater {
            id: cards

            model: root.panel.figures

            SumCard {
                id: card

                required property int index

                objectName: `claim-${key}`
                width: leaves.columnWidth
                height: root._heightOf(card, index)
                panel: root.panel
                onOpenChanged: leaves.wanted = open ? card : leaves.wanted
                Component.onCompleted: leaves.wanted = open ? card : leaves.wanted
            }
        }
    }
}
