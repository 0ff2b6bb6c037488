pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A drop on a place: filled when something happens there now, vermilion when chosen, with a number
// when it stands for several. Where nobody knows quite where it was, a ring says so; where nobody
// knows whether it was here, there is only a hollow ring.
Target {
    id: root

    required property real atX
    required property real atY
    required property string icon
    required property bool now
    required property bool chosen
    required property bool far
    required property bool stands
    required property int members
    required property bool disputed
    required property real uncertain
    required property bool hidden
    required property real magnification
    readonly property bool _inked: chosen || now
    readonly property int _drop: Theme.mm(chosen ? 20 : 16)
    readonly property real _reach: uncertain > 0 ? Math.max(uncertain * magnification, Theme.mm(disputed ? 8 : 5)) : 0

    x: Math.round(atX * magnification - width / 2)
    y: Math.round(atY * magnification - (disputed ? height / 2 : height))
    width: Theme.target
    height: disputed ? Theme.target : Theme.mm(chosen ? 30 : 25)
    transformOrigin: disputed ? Item.Center : Item.Bottom
    opacity: far && !chosen ? 0.55 : 1

    component Round: Rectangle {
        x: (parent.width - width) / 2
        y: (root.disputed ? parent.height / 2 : parent.height) - height / 2
        z: -1
        height: width
        radius: width / 2
        color: "transparent"
    }

    Round {
        width: Theme.mm(26)
        visible: root.chosen
        color: Theme.halo
    }

    Round {
        width: Theme.mm(14)
        visible: root.chosen
        color: Theme.halo
    }

    Round {
        width: 2 * root._reach
        visible: root._reach > 0
        color: root.chosen || root.disputed ? Theme.within : "transparent"
        border.width: Theme.mm(root.disputed ? 0.9 : 0.4)
        border.color: root.chosen || root.disputed ? Theme.accent : Theme.line
    }

    // All of the sign is one picture: there may be forty of them, and all of them move.
    Image {
        readonly property color fill: root.disputed ? Theme.veil : root.chosen ? Theme.accent : root.stands ? Theme.right : root.now ? Theme.solid : Theme.surface
        readonly property color edge: root.disputed ? Theme.accent : root._inked || root.stands ? Theme.surface : Theme.ink
        readonly property color ink: (root._inked || root.stands) && !root.disputed ? Theme.solidInk : Theme.ink
        readonly property bool checked: root.stands && root.members === 1
        readonly property string badge: root.members > 1 ? root.members : checked ? "check" : ""
        readonly property list<var> look: [root.icon, root._drop, root.disputed ? "ring" : "drop", fill, edge, ink, badge, checked ? Theme.surface : Theme.gold, checked ? Theme.right : Theme.nightDeep]

        x: Math.round((root.width - width) / 2)
        y: root.disputed ? Math.round((root.height - height) / 2) : root.height - height
        source: `image://pins/${encodeURIComponent(look.join(","))}`
    }
}
