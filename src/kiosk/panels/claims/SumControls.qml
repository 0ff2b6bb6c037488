pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.claims
import kiosk.ui

// What can be done with a sum: load a pan with it, lay another there, ask how it is known, and what
// its words mean where those have no leaf of their own.
Flow {
    id: root

    required property ClaimsModel panel
    required property string key
    required property string side
    required property bool proven
    required property bool open
    readonly property real broadest: Math.max(0, ...[...children].filter(each => each.visible).map(each => each.width))

    spacing: Theme.gap

    ActionButton {
        objectName: `load-${root.side}`
        visible: root.side !== "" && !root.open
        maximumWidth: root.width
        look: ActionButton.Gold
        icon: "plus"
        name: qsTr("On the balance")
        onTapped: root.panel.toggle(root.side)
    }

    LinkButton {
        objectName: `evidence-${root.key}`
        visible: root.proven && (root.open || root.side === "")
        kind: "evidence"
        title: ""
        near: false
        bare: Theme.compact
        look: ActionButton.Night
        maximumWidth: root.width
        onTapped: root.panel.open("evidence", `claim:${root.key}`)
    }

    Repeater {
        model: Theme.compact ? null : root.panel.ways

        SumWay {
            panel: root.panel
            visible: claim === root.key && (root.open || root.side === "")
            maximumWidth: root.width
        }
    }

    Repeater {
        model: root.panel.choices

        Chip {
            required property string key
            required property string side
            required property bool chosen

            objectName: `choice-${key}`
            visible: root.open && side === root.side
            on: chosen
            onTapped: root.panel.choose(key)
        }
    }
}
