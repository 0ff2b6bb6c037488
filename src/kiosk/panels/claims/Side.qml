pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// One side of the balance in words; before it is loaded, what waits to be loaded.
Leaves {
    id: root

    required property ClaimsModel panel
    required property string key
    required property string side
    required property string title
    required property string amount
    required property string claimed
    required property string certainty
    required property string words
    required property string conversions
    required property bool proven
    required property bool open

    spacing: Theme.gap
    night: true

    SumHead {
        width: root.columnWidth
        title: root.title
        amount: root.open ? root.amount : ""
        claimed: root.open ? root.claimed : qsTr("How much does it weigh? Put it on the balance.")
        certainty: root.open ? root.certainty : "verified"
        size: Theme.contrast ? 20 : 24
        named: false
    }

    SumWords {
        width: root.columnWidth
        visible: root.open
        words: root.words
        conversions: root.conversions
    }

    SumControls {
        width: root.columnWidth
        panel: root.panel
        key: root.key
        side: root.side
        proven: root.proven
        open: root.open
    }
}
