pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An article as a row; the open one shows what it says, and whether there is more to read.
Target {
    id: root

    required property int number
    required property string heading
    required property string summary
    required property bool open
    required property bool hasMore
    // By how much it is higher while it is open.
    readonly property real unfolds: words.height + Theme.gap

    name: `${number}. ${heading}`
    implicitHeight: head.height + (open ? unfolds : 0)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.open ? Theme.surface : "transparent"
        border.width: root.open ? Theme.frame : Theme.hair
        border.color: root.open ? Theme.accent : Theme.line
    }

    ArticleHead {
        id: head

        width: parent.width - Theme.mm(14)
        number: root.number
        heading: root.heading
        open: root.open
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: head.verticalCenter
        name: root.open ? "minus" : "plus"
        color: root.open ? Theme.kicker : Theme.ink
        size: Theme.mm(8)
    }

    Column {
        id: words

        x: head.wordsX
        y: head.height
        width: parent.width - x - Theme.medium
        visible: root.open
        spacing: Theme.tiny

        MarkedWords {
            width: parent.width
            text: root.summary
        }

        Words {
            width: parent.width
            visible: root.hasMore
            text: qsTr("Touch to read on")
            color: Theme.kicker
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
