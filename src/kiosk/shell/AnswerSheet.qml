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

    // As many columns as are wide enough for sources, but for few of them no more than two.
    readonly property int _columns: portrait || Theme.words(230) > _width ? 1 : Math.max(2, Math.min(answer.count > 3 ? 3 : 2, Math.floor(_width / Theme.words(300))))
    readonly property real _width: width - 2 * Theme.margin

    objectName: answer.asked
    name: _proves ? _asks : root.answer.title
    contentHeight: Math.min(height, Math.max(height * 0.42, leaves.y + leaves.leastHeight + leaves.foot + Theme.large))
    onClosed: kiosk.closeAnswer()

    Leaves {
        id: leaves

        x: Theme.margin
        y: Theme.compact ? Theme.large : Theme.margin
        width: Math.min(root._width, root._columns * Theme.words(300))
        height: parent.height - y - Theme.large
        foot: Math.max(closing.height, taking.height) + Theme.medium
        columns: root._columns
        parting: root.answer.count > 0 ? beforeSources : beforeText
        spacing: Theme.medium
        about: root.answer.about

        Column {
            width: leaves.columnWidth
            spacing: Theme.medium

            Kicker {
                width: parent.width
                visible: !Theme.compact || root.answer.asked !== "more"
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

        Item {
            id: beforeText

            width: leaves.columnWidth
        }

        MarkedWords {
            objectName: "answerText"
            width: leaves.columnWidth
            visible: text !== ""
            text: root.answer.text
            font.pixelSize: root._proves || Theme.compact ? Theme.body : Theme.lead
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

        Item {
            id: beforeSources

            width: leaves.columnWidth
        }

        Repeater {
            model: root.answer.sources

            SourceRow {
                required property int index

                width: leaves.columnWidth
                note: root.answer.graded && index === root.answer.count - 1 ? qsTr("A: documents and research · B: reference works, journalism · C: hints") : ""
                heading: root._proves && index === 0 ? qsTr("%n source(s)", "", root.answer.count) : ""
            }
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
