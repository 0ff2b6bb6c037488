pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
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
        padding: Theme.large
        spacing: Theme.small

        SumHead {
            width: parent.width - 2 * Theme.large
            title: root.title
            amount: root.amount
            claimed: root.claimed
            certainty: root.certainty
        }

        SumWords {
            width: parent.width - 2 * Theme.large
            words: root.words
            conversions: root.conversions
        }

        LinkButton {
            objectName: `evidence-${root.key}`
            visible: root.proven
            kind: "evidence"
            title: ""
            near: false
            look: ActionButton.Night
            onTapped: root.panel.open("evidence", `claim:${root.key}`)
        }
    }
}
