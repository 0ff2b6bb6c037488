pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A strip that says something to the curator, and is not there while there is nothing to say.
Rectangle {
    id: root

    required property string head
    property string line: ""
    property string help: ""
    property string action: ""
    property bool bad: false
    readonly property color _ink: bad ? Theme.accentInk : Theme.nightInk

    signal asked

    visible: head !== ""
    implicitHeight: words.height + 2 * Theme.small
    color: bad ? Theme.primary : Theme.nightRaised

    Column {
        id: words

        x: Theme.medium
        y: Theme.small
        width: parent.width - 2 * Theme.medium - (opener.visible ? opener.width + Theme.medium : 0)

        Words {
            objectName: "head"
            width: parent.width
            text: root.head
            color: root._ink
            font.pixelSize: Theme.label
            font.weight: Font.Bold
        }

        Words {
            objectName: "line"
            width: parent.width
            visible: text !== ""
            text: root.line
            color: root._ink
            font.pixelSize: Theme.label
        }

        Words {
            objectName: "help"
            width: parent.width
            visible: text !== ""
            text: root.help
            color: root._ink
            font.pixelSize: Theme.label
        }
    }

    ActionButton {
        id: opener

        objectName: "openProblem"
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        visible: root.action !== ""
        name: root.action
        onTapped: root.asked()
    }
}
