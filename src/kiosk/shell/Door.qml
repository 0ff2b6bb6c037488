pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A poster that leads to a panel.
Target {
    id: root

    required property string title
    required property string line
    required property string poster
    required property bool last

    name: title

    Paper {
        anchors.fill: parent

        Picture {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: words.top
            anchors.margins: Theme.gap
            anchors.bottomMargin: Theme.small
            alt: ""
            source: root.poster
            sourceSize: Qt.size(Math.ceil(Math.max(width, height * 0.75)), Math.ceil(Math.max(height, width / 0.75)))
            clip: true
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.leftMargin: Theme.medium
            anchors.rightMargin: Theme.medium
            anchors.bottomMargin: Theme.gap

            Title {
                width: parent.width
                text: root.title
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: root.line
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.mm(2.2)
            bottomLeftRadius: parent.radius
            bottomRightRadius: parent.radius
            color: root.last ? Theme.accent : Theme.rule
        }
    }
}
