pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A hand, and what to do with one.
Row {
    id: root

    readonly property alias text: words.text

    spacing: Theme.medium

    Rectangle {
        width: Theme.mm(16)
        height: width
        radius: width / 2
        color: Theme.gold
        border.width: Theme.mm(1.2)
        border.color: Theme.goldInk

        Icon {
            anchors.centerIn: parent
            name: "hand"
            color: Theme.goldInk
            size: Theme.mm(8)
        }
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.tiny
        text: qsTr("Touch anywhere")
        color: Theme.nightInk
        font.pixelSize: Theme.lead
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
