pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.quiz
import kiosk.ui

// One question after another. Nothing can be lost, and nobody counts.
Item {
    id: root

    required property QuizModel panel
    readonly property bool portrait: height > width
    readonly property string _verdict: panel.correct ? qsTr("That is right") : qsTr("Not quite")
    readonly property bool _together: width >= Theme.words(portrait ? 130 : 300) && height >= Theme.words(125)

    objectName: "quiz"

    Bands {
        anchors.fill: parent
        colours: root._together ? Theme.seaBands : [Theme.sea]
        centreX: parent.width * (root.portrait ? 0.5 : 0.78)
        centreY: parent.height * (root.portrait ? 0.72 : 0.52)
        step: Theme.mm(28)
        inner: Theme.mm(34)
    }

    Loader {
        anchors.fill: parent
        active: root.panel.count > 0
        sourceComponent: root._together ? together : divided
    }

    Component {
        id: together

        QuizTogether {
            panel: root.panel
            verdict: root._verdict
        }
    }

    Component {
        id: divided

        QuizDivided {
            panel: root.panel
            verdict: root._verdict
        }
    }
}
