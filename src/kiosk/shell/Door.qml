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
    // The doors rise one after the other.
    property int turn: 0
    property real wordsRoom: wordsHeight
    readonly property alias wordsHeight: words.implicitHeight

    readonly property bool _lying: height < width * 0.75
    readonly property bool _pictured: _lying ? width - height * 0.75 > Theme.heading(58) : height - wordsRoom > Theme.mm(22)

    name: title

    Paper {
        anchors.fill: parent

        Picture {
            id: picture

            x: Theme.gap
            y: Theme.gap
            width: root._lying ? parent.height * 0.75 - Theme.large : parent.width - 2 * Theme.gap
            height: root._lying ? foot.y - 2 * Theme.gap : words.y - Theme.gap - Theme.small
            visible: root._pictured
            alt: ""
            source: root.poster
            sourceSize: Qt.size(Math.ceil(Math.max(width, height * 0.75)), Math.ceil(Math.max(height, width / 0.75)))
            clip: true
        }

        Column {
            id: words

            x: root._lying && root._pictured ? picture.x + picture.width + Theme.gap : Theme.medium
            y: root._pictured && !root._lying ? foot.y - root.wordsRoom - Theme.gap : (foot.y - height) / 2
            width: parent.width - x - Theme.gap

            Title {
                width: parent.width
                text: root.title
                font.pixelSize: root.width < Theme.heading(70) ? Theme.listTitle : Theme.cardTitle
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: !Theme.compact || Theme.textScale === 1
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

    transform: Rise {
        depth: Theme.huge
        turn: root.turn
    }
}
