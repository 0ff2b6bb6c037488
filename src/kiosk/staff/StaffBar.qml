pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The way back to the exhibit, and which station this is.
Rectangle {
    id: root

    required property string leaving
    required property string station

    signal closed

    height: Theme.bar
    color: Theme.nightDeep

    Rectangle {
        width: parent.width
        height: Theme.mm(0.75)
        color: Theme.rule
    }

    ActionButton {
        objectName: "staff-leave"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        look: ActionButton.Night
        icon: "close"
        name: root.leaving
        onTapped: root.closed()
    }

    Words {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: root.station
        color: Theme.nightInkSoft
        font.pixelSize: Theme.label
    }
}
