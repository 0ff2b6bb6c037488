pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// Who owes whom: claim against claim on a balance that the visitor loads, and the other sums.
Item {
    id: root

    required property ClaimsModel panel
    readonly property bool portrait: height > width
    readonly property bool _balance: panel.sheet === "balance"
    readonly property real _below: Theme.compact && !portrait ? Theme.gap : head.y + head.height + Theme.gap

    objectName: "claims"

    Bands {
        anchors.fill: parent
        colours: Theme.nightBands.slice(0, 5)
        centreY: root.portrait ? height * 0.38 : height * 0.48
        step: Theme.mm(32)
        inner: Theme.mm(38)
    }

    Column {
        id: head

        x: Theme.margin
        y: root.portrait ? Theme.mm(14) : Theme.huge
        width: parent.width - 2 * x
        visible: !Theme.compact || root.portrait
        spacing: Theme.small

        Kicker {
            width: parent.width
            text: root.panel.kicker
            color: Theme.gold
        }

        Title {
            objectName: "claimsTitle"
            width: parent.width
            text: root.panel.title
            color: Theme.nightInk
            lineHeight: Theme.contrast ? 0.85 : 0.98
            font.pixelSize: Theme.pageTitle
        }
    }

    // The balance may rise beside the title; what else there is begins below it.
    Loader {
        id: sheet

        readonly property bool _beside: root._balance && !root.portrait && !Theme.compact

        x: Theme.margin
        y: _beside ? Theme.huge : root._below
        width: parent.width - 2 * x
        height: foot.y - y - Theme.gap
        sourceComponent: root._balance ? (Theme.compact ? balanceLeaves : balance) : (Theme.compact ? sumLeaves : sums)
    }

    Component {
        id: balance

        BalanceSheet {
            panel: root.panel
            wordsTop: root._below - sheet.y
        }
    }

    Component {
        id: balanceLeaves

        BalanceLeaves {
            panel: root.panel
        }
    }

    Component {
        id: sums

        SumsSheet {
            panel: root.panel
        }
    }

    Component {
        id: sumLeaves

        SumLeaves {
            panel: root.panel
            sums: root.panel.figures
        }
    }

    ClaimsFoot {
        id: foot

        x: Theme.margin
        y: parent.height - height - Theme.medium
        width: parent.width - 2 * x
        panel: root.panel
    }
}
