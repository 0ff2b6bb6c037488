pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.shell
import kiosk.ui

// The coast at night. A touch anywhere enters; a language can be chosen before.
Item {
    id: root

    required property Kiosk kiosk
    readonly property StartModel start: kiosk.start
    readonly property bool portrait: height > width
    readonly property real _pointX: start.highlight.x * coast.magnification
    readonly property real _pointY: start.highlight.y * coast.magnification
    readonly property real _textLeft: portrait ? Theme.mm(16) : Theme.mm(24)

    objectName: "start"

    TiledPicture {
        id: coast

        function _compose() {
            const view = root.start.view;
            const level = pyramid.deepest + Math.log2((root.portrait ? 1.5 : 1.06) * width / view.width);
            const magnification = Math.pow(2, level - pyramid.deepest);
            const middle = view.x + view.width / 2;
            coast.place(root.portrait ? root.start.highlight.x - 0.3 * width / magnification : middle, root.start.highlight.y + (root.portrait ? 0.14 : 0.05) * height / magnification, level);
        }

        anchors.fill: parent
        pyramid: root.start.coast
        ground: Theme.seaByNight
        interactive: false
        onWidthChanged: coast._compose()
        onHeightChanged: coast._compose()
        Component.onCompleted: coast._compose()
        overlay: [
            Shape {
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeColor: Theme.oro
                    strokeWidth: Theme.mm(1)
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin
                    scale: Qt.size(coast.magnification, coast.magnification)

                    PathPolyline {
                        path: root.start.route
                    }
                }
            },
            Shape {
                visible: lighthouse.status === Image.Ready
                x: root.start.lamp.x * coast.magnification
                y: root.start.lamp.y * coast.magnification - Theme.mm(30)
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeWidth: 0
                    strokeColor: "transparent"
                    fillGradient: LinearGradient {
                        x2: Theme.mm(110)
                        y2: Theme.mm(120)

                        GradientStop {
                            position: 0
                            color: Theme.beamNear
                        }

                        GradientStop {
                            position: 1
                            color: Theme.beamFar
                        }
                    }

                    PathLine {
                        x: Theme.mm(78)
                        y: Theme.mm(150)
                    }

                    PathLine {
                        x: Theme.mm(140)
                        y: Theme.mm(112)
                    }

                    PathLine {
                        x: 0
                        y: 0
                    }
                }
            },
            Picture {
                id: lighthouse

                alt: ""
                x: root.start.lamp.x * coast.magnification - width / 2
                y: root.start.lamp.y * coast.magnification - height
                width: height * 0.3
                height: Theme.mm(34)
                fillMode: Image.PreserveAspectFit
                source: root.start.lampPicture
            },
            Repeater {
                model: [20, 13, 7]

                Rectangle {
                    required property int modelData

                    x: root._pointX - width / 2
                    y: root._pointY - height / 2
                    width: Theme.mm(modelData)
                    height: width
                    radius: width / 2
                    color: "transparent"
                    border.width: Theme.hair
                    border.color: Theme.vermiglio
                    opacity: 1 - modelData / 30
                }
            },
            Rectangle {
                x: root._pointX - width / 2
                y: root._pointY - height / 2
                width: Theme.mm(4)
                height: width
                radius: width / 2
                color: Theme.vermiglio
                border.width: Theme.hair
                border.color: Theme.gesso
            },
            Repeater {
                model: root.start.names

                HaloWords {
                    required property real atX
                    required property real atY
                    required property int rank
                    required property string name

                    visible: x > root._pointX + Theme.gap || x + width < root._pointX - Theme.gap || y > root._pointY + Theme.gap || y + height < root._pointY - Theme.gap
                    x: Math.min(atX * coast.magnification + Theme.mm(rank === 1 ? 9 : 3), coast.viewX + coast.width - width - Theme.gap)
                    y: atY * coast.magnification - height - Theme.mm(rank === 1 ? 5 : 2)
                    text: name
                    color: Theme.gesso
                    halo: Theme.abisso
                    font.family: rank === 1 ? Theme.display : Theme.sans
                    font.pixelSize: rank === 1 ? Theme.mm(13) : Theme.label
                    font.weight: rank === 1 ? Font.Normal : Font.Medium
                }
            }
        ]
    }

    Picture {
        id: hotel

        objectName: "hotel"
        alt: ""
        source: root.start.foreground
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.mm(150)
        height: width * 420 / 900
        visible: !root.portrait && root.width > Theme.mm(400)
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.kiosk.enter()
    }

    Column {
        x: root._textLeft
        anchors.bottom: chips.top
        anchors.bottomMargin: Theme.large
        width: root.portrait ? parent.width - 2 * x : parent.width * 0.56
        spacing: Theme.medium

        Kicker {
            width: parent.width
            text: root.start.kicker
            color: Theme.oro
        }

        Title {
            objectName: "hookTitle"
            width: root.portrait ? parent.width : Math.min(parent.width, Theme.mm(176))
            text: root.start.title
            color: Theme.gesso
            font.pixelSize: Math.min(Theme.hero, root.width * 0.105)
        }

        Words {
            width: root.portrait ? parent.width : Math.min(parent.width, Theme.mm(158))
            text: root.start.text
            color: Theme.carta
            font.pixelSize: Theme.lead
        }

        Row {
            topPadding: Theme.medium
            spacing: Theme.medium

            Rectangle {
                width: Theme.mm(16)
                height: width
                radius: width / 2
                color: Theme.oro
                border.width: Theme.mm(1.2)
                border.color: Theme.abisso

                Icon {
                    anchors.centerIn: parent
                    name: "hand"
                    color: Theme.abisso
                    size: Theme.mm(8)
                }
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: Theme.tiny
                text: qsTr("Touch anywhere")
                color: Theme.gesso
                font.pixelSize: Theme.lead
                font.weight: Font.Medium
            }
        }
    }

    Flow {
        id: chips

        x: root._textLeft
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.portrait ? Theme.margin : Theme.huge
        width: parent.width - 2 * x
        spacing: Theme.gap

        Repeater {
            model: root.kiosk.languages

            Chip {
                required property string key
                required property bool chosen

                objectName: `language-${key}`
                on: chosen
                onTapped: root.kiosk.chooseLanguage(key)
            }
        }
    }
}
