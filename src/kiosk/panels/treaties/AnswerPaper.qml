pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What two treaties say to one question, which stands between the answers.
Rectangle {
    id: root

    required property string question
    required property string leftAnswer
    required property string rightAnswer
    required property bool differs
    // Whether there is room for larger words, with more about them.
    property bool roomy: false
    readonly property real _size: roomy ? Theme.lead : Theme.body
    readonly property real _middle: width * 0.25

    implicitHeight: Math.max(Theme.mm(roomy ? 22 : 13), leftWords.height, rightWords.height, questionWords.height) + (roomy ? Theme.large : Theme.medium)
    radius: Theme.radiusPanel
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.line

    Rectangle {
        id: middle

        x: (parent.width - width) / 2
        width: root._middle
        height: parent.height
        color: root.differs ? Theme.chosen : Theme.ground
        border.width: Theme.edge
        border.color: Theme.line
    }

    MarkedWords {
        id: leftWords

        x: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: middle.x - 2 * x
        text: root.leftAnswer
        horizontalAlignment: Text.AlignRight
        font.pixelSize: root._size
        font.weight: root.differs ? Font.Medium : Font.Normal
    }

    Title {
        id: questionWords

        x: middle.x + Theme.small
        anchors.verticalCenter: parent.verticalCenter
        width: middle.width - 2 * Theme.small
        text: root.question
        color: root.differs ? Theme.chosenInk : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.heading(root.roomy ? 10 : 9)
    }

    MarkedWords {
        id: rightWords

        x: middle.x + middle.width + Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.medium - (mark.visible ? mark.width + Theme.gap : 0)
        text: root.rightAnswer
        font.pixelSize: root._size
        font.weight: root.differs ? Font.Medium : Font.Normal
    }

    DifferenceMark {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        visible: root.differs
    }
}
