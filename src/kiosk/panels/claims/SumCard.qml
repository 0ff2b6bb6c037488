pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// A sum that does not lie on the balance.
Rectangle {
    id: root

    required property ClaimsModel panel
    required property string key
    required property string title
    required property string amount
    required property string claimed
    required property string certainty
    required property string words
    required property string conversions
    required property bool proven
    required property bool open

    implicitHeight: column.height
    radius: Theme.radiusPanel
    color: Theme.night
    border.width: open ? Theme.frame : Theme.hair
    border.color: open ? Theme.accent : Theme.nightInkSoft

    Column {
        id: column

        width: parent.width
        padding: Theme.medium
        spacing: Theme.small

        SumHead {
            id: head

            width: parent.width - 2 * Theme.medium
            title: root.title
            amount: root.amount
            claimed: root.claimed
            certainty: root.certainty
            line: Theme.target

            SumControls {
                width: head.room
                panel: root.panel
                key: root.key
                side: ""
                proven: root.proven
                open: root.open
            }
        }

        SumWords {
            width: parent.width - 2 * Theme.medium
            words: root.words
            conversions: root.conversions
        }
    }
}
