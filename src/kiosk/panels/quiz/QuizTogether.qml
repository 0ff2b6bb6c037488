pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.quiz
import kiosk.ui

// Question and answers with the way on below them, and beside them the explanation; on tall screens
// all below each other.
Item {
    id: root

    required property QuizModel panel
    required property string verdict
    readonly property bool portrait: height > width
    readonly property real _half: portrait ? width - 2 * Theme.margin : (width - 2 * Theme.margin - Theme.margin) / 2

    QuestionHead {
        id: head

        x: Theme.margin
        y: root.portrait ? Theme.mm(16) : Theme.compact ? Theme.large : Math.max(Theme.huge, (root.height - Theme.mm(212)) / 4)
        width: root.portrait ? root._half : root.width * 0.72
        panel: root.panel
        size: Theme.compact ? 13 : 19
    }

    Column {
        id: answers

        x: Theme.margin
        y: head.y + head.height + (Theme.compact ? Theme.medium : Theme.huge)
        width: root._half
        spacing: Theme.gap

        Repeater {
            model: root.panel.answers

            AnswerPaper {
                width: answers.width
                onTapped: root.panel.answer(number)
            }
        }
    }

    Picture {
        x: told.x + (told.width - width) / 2
        y: root.portrait ? told.y + (way.y - told.y - height) / 2 : (way.y - height) * 0.62
        height: Math.min(Theme.mm(120), way.y - (root.portrait ? told.y : answers.y) - Theme.large)
        width: height * 0.75
        visible: !root.panel.answered && !Theme.contrast && height > Theme.mm(50)
        alt: ""
        source: Qt.resolvedUrl("question-mark.svg")
        fillMode: Image.PreserveAspectFit
    }

    ItemCard {
        id: told

        objectName: "explanation"
        x: root.portrait ? Theme.margin : answers.x + answers.width + Theme.margin
        y: root.portrait ? answers.y + answers.height + Theme.large : answers.y
        width: root._half
        maximumHeight: (root.portrait ? way.y : root.height - Theme.small) - y - Theme.large
        closable: false
        card: root.panel.card
        kicker: root.verdict
        onOpened: (kind, item) => root.panel.open(kind, item)
    }

    Words {
        anchors.left: way.right
        anchors.leftMargin: Theme.large
        anchors.verticalCenter: way.verticalCenter
        width: told.x - x - Theme.large
        visible: !root.portrait && !Theme.compact
        text: qsTr("No time limit. All that counts is what you find out.")
        color: Theme.seaInk
    }

    QuizWay {
        id: way

        x: root.portrait ? parent.width - width - Theme.margin : answers.x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        panel: root.panel
    }
}
