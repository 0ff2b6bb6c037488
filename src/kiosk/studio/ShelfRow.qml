pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A kind, or an item of one.
Target {
    id: root

    required property string key
    required property string item
    required property string count
    required property bool chosen
    required property bool broken
    required property bool hinted
    readonly property bool _kind: item === ""

    objectName: `shelf-${key}`
    implicitHeight: Math.max(least, words.height + Theme.small)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.chosen ? Theme.chosen : "transparent"
    }

    Words {
        id: words

        x: root._kind ? Theme.medium : Theme.huge + Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: marks.x - x - Theme.small
        text: root.name
        color: root.chosen ? Theme.chosenInk : Theme.nightInk
        font.pixelSize: Theme.label
        font.weight: root._kind ? Font.Bold : Font.Normal
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Row {
        id: marks

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.broken || root.hinted
            name: "warn"
            color: root.broken ? Theme.accent : root.chosen ? Theme.chosenInk : Theme.gold
            size: Theme.sign(7)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: root.count
            color: root.chosen ? Theme.chosenInk : Theme.nightInkSoft
            font.pixelSize: Theme.label
        }
    }
}
