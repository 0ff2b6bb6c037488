pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What one treaty says to a question.
Rectangle {
    id: root

    required property string question
    required property string treaty
    required property string answer
    required property bool differs

    implicitHeight: words.height
    radius: Theme.radiusPanel
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.line

    Column {
        id: words

        width: parent.width
        padding: Theme.medium
        spacing: Theme.tiny

        Title {
            width: parent.width - 2 * Theme.medium - (mark.visible ? mark.width + Theme.gap : 0)
            text: root.question
            font.pixelSize: Theme.heading(9)
        }

        Words {
            width: parent.width - 2 * Theme.medium
            text: root.treaty
            color: Theme.kicker
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }

        MarkedWords {
            width: parent.width - 2 * Theme.medium
            text: root.answer
        }
    }

    DifferenceMark {
        id: mark

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.medium
        visible: root.differs
    }
}
