pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

// What a plate is and how far it can be trusted, with a mark that points north.
Paper {
    id: root

    property alias text: words.text
    property real maximumWidth: 1000

    width: Math.min(maximumWidth, north.width + words.implicitWidth + 3 * Theme.medium)
    height: Math.max(north.height, words.height) + 2 * Theme.small

    Item {
        id: north

        x: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(9)
        height: Theme.mm(15)

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: Theme.hair
                fillColor: Theme.ink
                startX: north.width / 2
                startY: 0

                PathLine {
                    x: north.width * 0.5
                    y: north.height * 0.5
                }

                PathLine {
                    x: north.width * 0.22
                    y: north.height * 0.5
                }

                PathLine {
                    x: north.width / 2
                    y: 0
                }

                PathLine {
                    x: north.width * 0.78
                    y: north.height * 0.5
                }

                PathLine {
                    x: north.width * 0.5
                    y: north.height * 0.5
                }
            }
        }

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            y: north.height * 0.46
            text: "N"
            font.family: Theme.display
            font.pixelSize: Theme.mm(8)
            Accessible.name: qsTr("North is up")
        }
    }

    Words {
        id: words

        anchors.left: north.right
        anchors.leftMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.maximumWidth - north.width - 3 * Theme.medium)
        font.pixelSize: Theme.label
    }
}
