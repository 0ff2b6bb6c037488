pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

// A drop on a place: filled when something happens there now, vermilion when chosen, with a number
// when it stands for several, and with a ring when nobody knows quite where it was.
Target {
    id: root

    required property string icon
    required property bool now
    required property bool chosen
    required property int members
    required property real uncertain
    required property real magnification
    readonly property real _ring: Math.max(2 * uncertain * magnification, chosen ? Theme.mm(26) : 0)
    readonly property real _drop: Theme.mm(chosen ? 20 : 16)

    width: Theme.target
    height: Theme.mm(chosen ? 30 : 25)
    transformOrigin: Item.Bottom

    Rectangle {
        x: (parent.width - width) / 2
        y: parent.height - height / 2
        z: -1
        width: root._ring
        height: width
        radius: width / 2
        visible: root._ring > Theme.mm(3)
        color: root.chosen ? Theme.halo : "transparent"
        border.width: root.uncertain > 0 ? Theme.hair : 0
        border.color: root.chosen ? Theme.vermiglio : Theme.bordo
    }

    Shape {
        x: (parent.width - root._drop) / 2
        y: parent.height - root._drop * 1.46
        width: root._drop
        height: root._drop * 1.46
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: Theme.hair * 1.5
            strokeColor: root.chosen || root.now ? Theme.gesso : Theme.notte
            fillColor: root.chosen ? Theme.vermiglio : root.now ? Theme.notte : Theme.gesso
            startX: root._drop / 2
            startY: root._drop * 1.44

            PathCubic {
                control1X: root._drop * 0.36
                control1Y: root._drop * 1.05
                control2X: Theme.hair
                control2Y: root._drop * 0.86
                x: Theme.hair
                y: root._drop / 2
            }

            PathArc {
                x: root._drop - Theme.hair
                y: root._drop / 2
                radiusX: root._drop / 2 - Theme.hair
                radiusY: root._drop / 2 - Theme.hair
            }

            PathCubic {
                control1X: root._drop - Theme.hair
                control1Y: root._drop * 0.86
                control2X: root._drop * 0.64
                control2Y: root._drop * 1.05
                x: root._drop / 2
                y: root._drop * 1.44
            }
        }
    }

    Icon {
        x: (parent.width - width) / 2
        y: parent.height - root._drop * 1.46 + (root._drop - height) / 2
        name: root.icon
        size: root._drop * 0.56
        color: root.chosen || root.now ? Theme.gesso : Theme.notte
    }

    Rectangle {
        x: (parent.width + root._drop) / 2 - width * 0.55
        y: parent.height - root._drop * 1.46 - height * 0.3
        width: Theme.mm(8.5)
        height: width
        radius: width / 2
        visible: root.members > 1
        color: Theme.oro

        Words {
            anchors.centerIn: parent
            text: root.members
            color: Theme.abisso
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
