pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.quiz
import kiosk.ui

// The way to the question before, and to the next; after the last, to the first once more.
Row {
    id: root

    required property QuizModel panel
    readonly property bool _last: panel.number === panel.count

    spacing: Theme.gap

    ActionButton {
        objectName: "question-previous"
        bare: true
        least: Theme.bigTarget
        icon: "back"
        name: qsTr("Previous question")
        possible: root.panel.number > 1
        onTapped: root.panel.step(-1)
    }

    ActionButton {
        objectName: "question-next"
        visible: !root._last
        least: Theme.bigTarget
        look: ActionButton.Gold
        icon: "fwd"
        iconLast: true
        name: qsTr("Next question")
        onTapped: root.panel.step(1)
    }

    ActionButton {
        objectName: "quiz-again"
        visible: root._last
        least: Theme.bigTarget
        look: ActionButton.Gold
        icon: "swap"
        name: qsTr("Start again")
        onTapped: root.panel.startAgain()
    }
}
