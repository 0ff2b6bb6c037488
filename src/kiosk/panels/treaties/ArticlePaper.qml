pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An article as a row; the open one shows what it says.
Target {
    id: root

    required property int number
    required property string heading
    required property string summary
    required property bool open

    name: `${number}. ${heading}`
    implicitHeight: Math.max(Theme.target, head.height + (open ? words.height + Theme.gap : 0))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.open ? Theme.surface : "transparent"
        border.width: root.open ? Theme.frame : Theme.hair
        border.color: root.open ? Theme.accent : Theme.line
    }

    Item {
        id: head

        width: parent.width
        height: Math.max(Theme.target, title.height + Theme.gap)

        Rectangle {
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(11)
            height: width
            radius: width / 2
            color: root.open ? Theme.primary : Theme.solid

            Title {
                anchors.centerIn: parent
                text: root.number
                color: root.open ? Theme.primaryInk : Theme.solidInk
                font.pixelSize: Theme.mm(7.5)
                Accessible.ignored: true
            }
        }

        Title {
            id: title

            x: Theme.mm(18)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.mm(14)
            text: root.heading
            font.pixelSize: Theme.heading(9)
            Accessible.ignored: true
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: root.open ? "minus" : "plus"
            color: root.open ? Theme.kicker : Theme.ink
            size: Theme.mm(8)
        }
    }

    MarkedWords {
        id: words

        x: Theme.mm(18)
        y: head.height
        width: parent.width - x - Theme.medium
        visible: root.open
        text: root.summary
    }
}
