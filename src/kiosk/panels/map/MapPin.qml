pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
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
    readonly property real _drop: Theme.mm(chosen ? 20 : 16)
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
        border.color: root.chosen || root.disputed ? Theme.vermiglio : Theme.bordo
    }

    // All of the sign is one picture for a frame.
    Item {
        id: sign

        readonly property real headX: width / 2
        readonly property real headY: Theme.mm(3) + (root.disputed ? Theme.mm(8) : root._drop / 2)

        x: (parent.width - width) / 2
        y: (root.disputed ? parent.height / 2 - Theme.mm(8) : parent.height - Math.round(root._drop * 1.46)) - Theme.mm(3)
        width: Theme.mm(32)
        height: Theme.mm(3) + Math.max(Theme.mm(17), Math.round(root._drop * 1.46) + 2)
        layer.enabled: true

        Rectangle {
            x: sign.headX - width / 2
            y: sign.headY - height / 2
            width: Theme.mm(16)
            height: width
            radius: width / 2
            visible: root.disputed
            color: Theme.veil
            border.width: Theme.mm(0.9)
            border.color: Theme.vermiglio
        }

        Shape {
            x: sign.headX - width / 2
            y: Theme.mm(3)
            width: root._drop
            height: root._drop * 1.46
            visible: !root.disputed
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeWidth: Theme.hair * 1.5
                strokeColor: root._inked || root.stands ? Theme.gesso : Theme.notte
                fillColor: root.chosen ? Theme.vermiglio : root.stands ? Theme.pino : root.now ? Theme.notte : Theme.gesso
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
            x: sign.headX - width / 2
            y: sign.headY - height / 2
            name: root.icon
            size: Math.round(root._drop * 0.56)
            color: (root._inked || root.stands) && !root.disputed ? Theme.gesso : Theme.notte
        }

        Rectangle {
            x: sign.headX - root._drop / 2 - width * 0.3
            y: sign.headY + width * 0.1
            width: Theme.mm(8)
            height: width
            radius: width / 2
            visible: root.stands && root.members === 1
            color: Theme.gesso
            border.width: Theme.hair
            border.color: Theme.pino

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.mm(5)
                color: Theme.pino
            }
        }

        Rectangle {
            x: sign.headX + root._drop / 2 - width * 0.55
            y: sign.headY - root._drop / 2 - height * 0.3
            width: Theme.mm(8.5)
            height: width
            radius: width / 2
            visible: root.members > 1
            color: Theme.oro

            Words {
                anchors.centerIn: parent
                text: root.members
                color: Theme.abisso
                font.pixelSize: Theme.mm(7)
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
