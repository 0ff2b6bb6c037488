pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One colour on another, as words or as a shape, and how well it stands out.
Rectangle {
    id: root

    required property string key
    required property color upper
    required property color lower
    required property real ratio
    required property real wanted
    required property bool words
    readonly property bool _sound: root.ratio >= root.wanted

    height: ground.height + caption.height + Theme.small
    radius: Theme.radiusPanel
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Rectangle {
        id: ground

        width: parent.width
        height: Math.max(Theme.mm(14), sample.height + 2 * Theme.small)
        topLeftRadius: root.radius
        topRightRadius: root.radius
        color: root.lower
        border.width: Theme.hair
        border.color: Theme.line

        Words {
            id: sample

            anchors.centerIn: parent
            visible: root.words
            text: "Genova · Rapallo"
            color: root.upper
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
        }

        Rectangle {
            anchors.centerIn: parent
            visible: !root.words
            width: Theme.mm(40)
            height: Theme.mm(6)
            radius: height / 2
            color: root.upper
        }
    }

    Icon {
        x: Theme.gap
        anchors.verticalCenter: caption.verticalCenter
        name: root._sound ? "check" : "warn"
        color: root._sound ? Theme.ink : Theme.kicker
        size: Theme.mm(6)
    }

    Words {
        id: caption

        x: Theme.gap + Theme.mm(6) + Theme.small
        y: ground.height + Theme.tiny
        width: ratio.x - x - Theme.small
        text: root.key
        color: Theme.inkSoft
        font.pixelSize: Theme.label
    }

    Words {
        id: ratio

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: caption.verticalCenter
        text: root.ratio.toFixed(1)
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
}
