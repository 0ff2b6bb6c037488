pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// What the sums are and are not, on every sheet; and the way to the other sheets.
Rectangle {
    id: root

    required property ClaimsModel panel
    readonly property bool _stacked: width < Theme.mm(260) && !Theme.compact

    implicitHeight: (_stacked ? words.height + Theme.small + tabs.height : Math.max(words.height, tabs.height)) + 2 * Theme.gap
    radius: Theme.radiusPanel
    color: Theme.nightDeep
    border.width: Theme.hair
    border.color: Theme.nightInkSoft

    Image {
        id: coin

        x: Theme.medium
        y: words.y + Theme.gap
        visible: legend.visible
        source: Qt.resolvedUrl("coin.svg")
        sourceSize: Qt.size(Theme.mm(11), Theme.mm(5.5))
    }

    Column {
        id: words

        x: coin.visible ? coin.x + Theme.mm(11) + Theme.medium : Theme.medium
        y: root._stacked ? Theme.gap : (root.height - height) / 2
        width: (root._stacked ? root.width : tabs.x) - x - Theme.medium

        Words {
            id: legend

            width: parent.width
            visible: root.panel.sheet === "balance" && !Theme.compact
            text: root.panel.coin
            color: Theme.nightInkSoft
            font.pixelSize: Theme.label
        }

        MarkedWords {
            objectName: "caution"
            width: parent.width
            text: root.panel.caution
            color: Theme.nightInk
        }
    }

    Row {
        id: tabs

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        y: root._stacked ? words.y + words.height + Theme.small : (root.height - height) / 2
        spacing: Theme.gap

        Repeater {
            model: root.panel.tabs

            ActionButton {
                required property string key
                required property bool chosen

                objectName: `sheet-${key}`
                bare: Theme.compact
                look: chosen ? ActionButton.Gold : ActionButton.Night
                icon: key === "balance" ? "bal" : key === "offers" ? "swap" : "log"
                name: key === "balance" ? qsTr("The balance") : key === "offers" ? qsTr("Who offered what") : qsTr("Other sums")
                onTapped: root.panel.turnTo(key)
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
            }
        }
    }
}
