pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A small box to tick, with a word.
Target {
    id: root

    property bool on: false

    activeFocusOnTab: true
    implicitWidth: box.width + Theme.small + word.implicitWidth + Theme.small
    implicitHeight: Math.max(Theme.mm(14), word.height)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(9)
        height: width
        radius: Theme.radiusCard
        color: root.on ? Theme.chosen : Theme.surface
        border.width: Theme.hair
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            visible: root.on
            name: "check"
            color: Theme.chosenInk
            size: Theme.mm(7)
        }
    }

    Words {
        id: word

        anchors.left: box.right
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
}
