pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The number of an article, and what it is about.
Item {
    id: root

    required property int number
    required property string heading
    property bool open: true
    readonly property alias wordsX: title.x

    implicitHeight: Math.max(Theme.target, title.height + Theme.gap)

    Rectangle {
        id: disc

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.mm(11), figure.width + Theme.medium)
        height: Theme.mm(11)
        radius: height / 2
        color: root.open ? Theme.primary : Theme.solid

        Title {
            id: figure

            anchors.centerIn: parent
            text: root.number
            color: root.open ? Theme.primaryInk : Theme.solidInk
            font.pixelSize: Theme.mm(7.5)
            Accessible.ignored: true
        }
    }

    Title {
        id: title

        x: disc.x + disc.width + Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x
        text: root.heading
        font.pixelSize: Theme.heading(9)
        Accessible.ignored: true
    }
}
