pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.panels.claims
import kiosk.ui

// The balance. The beam turns, the pans hang: they do not tilt.
Item {
    id: root

    required property ClaimsModel panel
    readonly property real unit: Math.min(width / 124, height / 76)
    readonly property real _pivotX: Math.round(width / 2)
    readonly property real _pivotY: Math.round(height - 67 * unit)
    readonly property real _arm: 38 * unit
    readonly property bool moving: swing.running
    property real angle: 10 * panel.tilt

    objectName: "balance"

    component Part: ShapePath {
        id: part

        required property string path

        strokeWidth: -1
        scale: Qt.size(root.unit, root.unit)

        PathSvg {
            path: part.path
        }
    }

    Image {
        x: Math.round(root._pivotX - width / 2)
        y: root._pivotY
        source: Qt.resolvedUrl("stand.svg")
        sourceSize: Qt.size(Math.ceil(44 * root.unit), Math.ceil(66 * root.unit))
    }

    Repeater {
        model: root.panel.sides

        BalancePan {
            required property string title
            required property string side
            required property bool open
            readonly property int _way: side === "left" ? -1 : 1

            objectName: `pan-${side}`
            x: Math.round(root._pivotX + _way * root._arm * Math.cos(root.angle * Math.PI / 180) - width / 2)
            y: Math.round(root._pivotY + _way * root._arm * Math.sin(root.angle * Math.PI / 180))
            name: open ? qsTr("Take off the balance: %1").arg(title) : qsTr("Put on the balance: %1").arg(title)
            unit: root.unit
            loaded: open
            coins: _way < 0 ? root.panel.left : root.panel.right
            onTapped: root.panel.toggle(side)
        }
    }

    Shape {
        x: root._pivotX
        y: root._pivotY
        rotation: root.angle
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        Part {
            fillColor: Theme.rule
            path: "M-40 0A0.8 0.8 0 0 1 -39.2 -0.8L0 -1.5L39.2 -0.8A0.8 0.8 0 0 1 39.2 0.8L0 1.5L-39.2 0.8A0.8 0.8 0 0 1 -40 0Z"
        }

        Part {
            fillColor: Theme.rule
            path: "M-3.6 0A3.6 3.6 0 0 1 3.6 0A3.6 3.6 0 0 1 -3.6 0Z"
        }

        Part {
            fillColor: Theme.accent
            path: "M-1.7 0A1.7 1.7 0 0 1 1.7 0A1.7 1.7 0 0 1 -1.7 0Z"
        }

        Part {
            fillColor: Theme.nightInk
            path: "M-39 0A1 1 0 0 1 -37 0A1 1 0 0 1 -39 0ZM37 0A1 1 0 0 1 39 0A1 1 0 0 1 37 0Z"
        }
    }

    Behavior on angle {
        NumberAnimation {
            id: swing

            duration: Theme.coinTime
            easing.type: Easing.OutBack
            easing.overshoot: 1.2
        }
    }
}
