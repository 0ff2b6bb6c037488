pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One thing that is looked at, with its light: a sign, an edge and a colour. A touch tells all of it.
Target {
    id: root

    required property string value
    required property string detail
    required property string level
    readonly property bool _well: level === "good"
    readonly property real _margin: height < Theme.mm(36) ? Theme.small : Theme.medium

    Accessible.description: `${value}. ${detail}`

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(2)
        color: Theme.nightRaised
        border.width: root._well ? 0 : Theme.frame
        border.color: root.level === "bad" ? Theme.accent : Theme.gold
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.medium
        anchors.topMargin: root._margin

        Words {
            width: parent.width - Theme.mm(10)
            text: root.name
            color: Theme.nightInkSoft
            font.pixelSize: Theme.mm(6)
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Title {
            width: parent.width
            text: root.value
            color: Theme.nightInk
            font.pixelSize: Theme.mm(9.6)
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            height: Math.min(implicitHeight, Math.max(0, root.height - y - 2 * root._margin))
            opacity: height < font.pixelSize ? 0 : 1
            text: root.detail
            color: Theme.nightInk
            font.pixelSize: Theme.mm(6)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.medium
        name: root._well ? "check" : "warn"
        color: root._well ? Theme.verified : Theme.gold
        size: Theme.mm(8)
    }
}
