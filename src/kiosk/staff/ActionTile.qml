pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One thing that staff can do.
Target {
    id: root

    required property string icon
    required property string detail
    required possible
    readonly property bool spoken: false

    opacity: possible ? 1 : 0.5

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(2)
        color: root.pressed ? Theme.gold : Theme.surface
    }

    Icon {
        id: sign

        x: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: Theme.ink
        size: Theme.mm(11)
    }

    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Title {
            width: parent.width
            text: root.name
            color: Theme.ink
            font.pixelSize: Theme.mm(8.4)
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: root.detail
            color: Theme.inkSoft
            font.pixelSize: Theme.mm(6)
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
