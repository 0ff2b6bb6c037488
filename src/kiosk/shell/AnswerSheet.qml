pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.shell
import kiosk.ui

// Over the page that asks: how an item is known, or what a word means, with the sources; or what more
// there is to read.
Sheet {
    id: root

    required property Kiosk kiosk
    readonly property AnswerModel answer: kiosk.answer as AnswerModel
    readonly property bool portrait: height > width
    readonly property bool _proves: answer.asked === "evidence"
    readonly property string _asks: _proves ? qsTr("How do we know?") : answer.asked === "more" ? qsTr("Read more") : qsTr("What does it mean?")

    objectName: answer.asked
    name: _proves ? _asks : root.answer.title
    contentHeight: Math.min(height, Math.max(height * 0.55, leaves.y + leaves.implicitHeight * (leaves.columns === 1 ? 1 : 0.56) + leaves.foot + Theme.large))
    onClosed: kiosk.closeAnswer()

    Leaves {
        id: leaves

        x: Theme.margin
        y: Theme.compact ? Theme.large : Theme.margin
        width: Math.min(parent.width, Theme.mm(480)) - 2 * Theme.margin
        height: parent.height - y - Theme.large
        foot: Math.max(closing.height, taking.height) + Theme.medium
        columns: root.portrait || Theme.words(230) > width ? 1 : 2
        spacing: columns > 1 ? Theme.large : Theme.medium
        about: root.answer.about

        Column {
            width: leaves.columnWidth
            spacing: Theme.medium

            Kicker {
                width: parent.width
                text: root._asks
            }

            Title {
                objectName: "answerTitle"
                width: parent.width
                text: root.answer.title
            }

            CertaintyTag {
                certainty: root.answer.certainty
                within: root.answer.uncertain
            }
        }

        MarkedWords {
            objectName: "answerText"
            width: leaves.columnWidth
            visible: text !== ""
            text: root.answer.text
            font.pixelSize: root._proves ? Theme.body : Theme.lead
        }

        TextChips {
            width: leaves.columnWidth
            links: root.answer.links
            about: root.answer.about
            onOpened: (kind, item) => root.kiosk.open(kind, item)
        }

        Repeater {
            model: root.answer.corrections

            CorrectionPaper {
                width: leaves.columnWidth
            }
        }

        Kicker {
            width: leaves.columnWidth
            visible: root._proves && root.answer.count > 0
            text: qsTr("%n source(s)", "", root.answer.count)
            color: Theme.inkSoft
        }

        Repeater {
            model: root.answer.sources

            SourceRow {
                width: leaves.columnWidth
            }
        }

        Words {
            width: leaves.columnWidth
            visible: root.answer.graded
            text: qsTr("A: documents and research · B: reference works, journalism · C: hints")
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }
    }

    ActionButton {
        id: taking

        objectName: "take-home"
        anchors.right: closing.left
        anchors.bottom: closing.bottom
        anchors.rightMargin: Theme.medium
        least: Theme.bigTarget
        bare: Theme.compact
        icon: "phone"
        name: qsTr("Take it home")
        onTapped: root.kiosk.open("take-home", root.answer.about)
    }

    SheetCloser {
        id: closing

        objectName: "answer-close"
        onTapped: root.kiosk.closeAnswer()
    }
}
