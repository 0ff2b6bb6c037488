pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.quiz
import kiosk.ui

// Which question it is, and the question.
Column {
    id: root

    required property QuizModel panel
    property real size: 17

    spacing: Theme.small

    Row {
        id: marks

        readonly property real _mark: Math.min(Theme.mm(12), (root.width - (count.count - 1) * spacing) / Math.max(1, count.count))

        visible: count.count > 1
        spacing: Theme.small

        Repeater {
            id: count

            model: root.panel.marks

            Item {
                id: mark

                required property bool answered
                required property bool current

                width: marks._mark
                height: Theme.mm(3)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: mark.current ? parent.height : Theme.mm(1.6)
                    radius: height / 2
                    color: mark.current ? Theme.seaInk : mark.answered ? Theme.gold : Theme.coming
                }
            }
        }
    }

    Kicker {
        objectName: "questionNumber"
        width: parent.width
        text: qsTr("Question %1 of %2").arg(root.panel.number).arg(root.panel.count)
        color: Theme.seaKicker
    }

    Title {
        objectName: "question"
        width: parent.width
        text: root.panel.question
        color: Theme.seaInk
        font.pixelSize: Theme.heading(root.size)
    }
}
