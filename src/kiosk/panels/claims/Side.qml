pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// One side of the balance in words; before it is loaded, what waits to be loaded.
Column {
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

    SumHead {
        width: parent.width
        title: root.title
        amount: root.open ? root.amount : ""
        claimed: root.open ? root.claimed : qsTr("How much does it weigh? Put it on the balance.")
        certainty: root.open ? root.certainty : "verified"
        size: 28.8
        named: false
    }

    SumWords {
        width: parent.width
        visible: root.open
        words: root.words
        conversions: root.conversions
    }

    SumControls {
        width: parent.width
        panel: root.panel
        key: root.key
        side: root.side
        proven: root.proven
        open: root.open
    }
}
