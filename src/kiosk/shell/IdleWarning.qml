pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.shell
import kiosk.ui

// "Still there?": a countdown and one large button. Any touch goes on.
Item {
    id: root

    required property Kiosk kiosk
    readonly property bool covers: true
    readonly property real _ring: Theme.mm(Theme.compact ? 46 : 66)
    readonly property real _stroke: Theme.mm(Theme.compact ? 3 : 4)

    objectName: "warning"
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Rectangle {
        anchors.fill: parent
        color: Theme.dimmed
    }

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.kiosk.stay()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(292))
        height: content.height + 2 * (Theme.compact ? Theme.large : Theme.margin)
        radius: Theme.mm(5)
        color: Theme.night
        border.width: Theme.hair
        border.color: Theme.line

        Column {
            id: content

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.compact ? Theme.gap : Theme.large

            Item {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root._ring
                height: width

                Shape {
                    anchors.fill: parent
                    preferredRendererType: Shape.CurveRenderer

                    ShapePath {
                        strokeColor: Theme.nightRaised
                        strokeWidth: root._stroke
                        fillColor: "transparent"

                        PathAngleArc {
                            centerX: root._ring / 2
                            centerY: root._ring / 2
                            radiusX: (root._ring - root._stroke) / 2
                            radiusY: (root._ring - root._stroke) / 2
                            startAngle: 0
                            sweepAngle: 360
                        }
                    }

                    ShapePath {
                        strokeColor: Theme.gold
                        strokeWidth: root._stroke
                        capStyle: ShapePath.RoundCap
                        fillColor: "transparent"

                        PathAngleArc {
                            centerX: root._ring / 2
                            centerY: root._ring / 2
                            radiusX: (root._ring - root._stroke) / 2
                            radiusY: (root._ring - root._stroke) / 2
                            startAngle: -90
                            sweepAngle: 360 * root.kiosk.secondsLeft / root.kiosk.countdown
                        }
                    }
                }

                Title {
                    readonly property bool spoken: false

                    objectName: "secondsLeft"
                    anchors.centerIn: parent
                    text: root.kiosk.secondsLeft
                    color: Theme.nightInk
                    font.pixelSize: Theme.pageTitle
                }
            }

            Title {
                id: question

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Still there?")
                color: Theme.nightInk
                font.pixelSize: Theme.pageTitle
            }

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Otherwise this station starts anew.")
                color: Theme.nightInk
                font.pixelSize: Theme.compact ? Theme.body : Theme.lead
            }

            ActionButton {
                objectName: "stay"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.mm(150))
                height: Theme.bigTarget
                least: Theme.bigTarget
                look: ActionButton.Gold
                icon: "hand"
                name: qsTr("I am still here")
                onTapped: root.kiosk.stay()
            }

            ActionButton {
                objectName: "startOver"
                anchors.horizontalCenter: parent.horizontalCenter
                look: ActionButton.Night
                icon: "home"
                name: qsTr("Start anew")
                onTapped: root.kiosk.startOver()
            }
        }
    }
}
