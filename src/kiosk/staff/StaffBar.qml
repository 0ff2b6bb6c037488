pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The way back to the exhibit, and which station this is.
Rectangle {
    id: root

    required property string leaving
    required property string station
    // On what turns to the page's other half, where it has two.
    property string turning: ""

    signal closed
    signal turned

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

    ActionButton {
        objectName: "staff-turn"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        visible: root.turning !== ""
        look: ActionButton.Gold
        icon: "swap"
        name: root.turning
        onTapped: root.turned()
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
