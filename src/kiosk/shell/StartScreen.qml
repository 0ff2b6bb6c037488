pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.shell
import kiosk.ui

// The coast at night. A touch anywhere enters; a language can be chosen before.
Item {
    id: root

    required property Kiosk kiosk
    readonly property bool portrait: height > width
    readonly property real _textLeft: portrait ? Theme.mm(16) : Theme.mm(24)

    objectName: "start"

    TiledPicture {
        id: coast

        function _compose() {
            const view = root.kiosk.startView;
            const level = pyramid.deepest + Math.log2(root.portrait ? 1.22 * width / view.width : width / view.width);
            const magnification = Math.pow(2, level - pyramid.deepest);
            const middle = view.x + view.width / 2;
            coast.place(root.portrait ? root.kiosk.highlight.x - 0.16 * width / magnification - 0.06 * width / magnification : middle, root.kiosk.highlight.y + (root.portrait ? 0.13 : 0.05) * height / magnification, level);
        }

        anchors.fill: parent
        pyramid: root.kiosk.nightMap
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
                        path: root.kiosk.route
                    }
                }
            },
            Repeater {
                model: [20, 13, 7]

                Rectangle {
                    required property int modelData

                    x: root.kiosk.highlight.x * coast.magnification - width / 2
                    y: root.kiosk.highlight.y * coast.magnification - height / 2
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
                x: root.kiosk.highlight.x * coast.magnification - width / 2
                y: root.kiosk.highlight.y * coast.magnification - height / 2
                width: Theme.mm(4)
                height: width
                radius: width / 2
                color: Theme.vermiglio
                border.width: Theme.hair
                border.color: Theme.gesso
            },
            Repeater {
                model: root.kiosk.coastNames

                Title {
                    id: coastName

                    required property real atX
                    required property real atY
                    required property string name

                    x: atX * coast.magnification + Theme.mm(8)
                    y: atY * coast.magnification - height - Theme.mm(5)
                    wrapMode: Text.NoWrap
                    text: name
                    color: Theme.gesso
                    style: Text.Outline
                    styleColor: Theme.abisso
                }
            }
        ]
    }

    Picture {
        id: hotel

        objectName: "hotel"
        alt: ""
        source: root.kiosk.illustration("foreground-night")
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.mm(120)
        height: width * 0.6
        visible: !root.portrait && root.width > Theme.mm(400)
        fillMode: Image.PreserveAspectFit
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
            text: root.kiosk.title
            color: Theme.oro
        }

        Title {
            objectName: "hookTitle"
            width: root.portrait ? parent.width : Math.min(parent.width, Theme.mm(190))
            text: root.kiosk.hookTitle
            color: Theme.gesso
            font.pixelSize: Math.min(Theme.hero, root.width * 0.105)
        }

        Words {
            width: root.portrait ? parent.width : Math.min(parent.width, Theme.mm(145))
            text: root.kiosk.hookText
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
