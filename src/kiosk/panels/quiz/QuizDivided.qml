pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.quiz
import kiosk.ui

// The same in leaves, for large words: the explanation comes first as soon as there is one.
Item {
    id: root

    required property QuizModel panel
    required property string verdict
    readonly property string _shown: `${panel.number} ${panel.answered}`

    on_ShownChanged: leaves.leaf = 0

    Leaves {
        id: leaves

        x: Theme.large
        y: Theme.large
        width: parent.width - 2 * x
        height: way.y + way.height - y
        foot: way.height + Theme.gap
        columns: width > height && !root.panel.answered ? 2 : 1
        night: true

        Column {
            width: leaves.columnWidth
            visible: root.panel.answered
            spacing: Theme.tiny

            Kicker {
                width: parent.width
                text: root.verdict
                color: Theme.seaKicker
            }

            Title {
                objectName: "cardTitle"
                width: parent.width
                text: root.panel.card.title
                color: Theme.seaInk
                font.pixelSize: Theme.heading(11)
            }
        }

        MarkedWords {
            width: leaves.columnWidth
            visible: root.panel.answered
            text: root.panel.card.body
            color: Theme.seaInk
        }

        TextChips {
            width: leaves.columnWidth
            links: root.panel.card.named
            about: root._shown
            onOpened: (kind, item) => root.panel.open(kind, item)
        }

        Flow {
            width: leaves.columnWidth
            visible: root.panel.answered
            spacing: Theme.gap

            Repeater {
                model: root.panel.card.links

                LinkButton {
                    required property string item

                    objectName: `link-${kind}`
                    bare: true
                    onTapped: root.panel.open(kind, item)
                }
            }
        }

        // The answers stand beside the question, where there are two columns.
        QuestionHead {
            width: leaves.columnWidth
            height: leaves.columns > 1 ? leaves.height - leaves.foot : implicitHeight
            panel: root.panel
            size: 11
        }

        Repeater {
            model: root.panel.answers

            AnswerPaper {
                width: leaves.columnWidth
                onTapped: root.panel.answer(number)
            }
        }
    }

    QuizWay {
        id: way

        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        panel: root.panel
    }
}
