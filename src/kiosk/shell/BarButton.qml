pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A button of the bar: an icon beside its word, or above it, or alone where words have no room.
Target {
    id: root

    required property string icon
    // Another name that it bears at times, and has room for always.
    property string otherName: ""
    property bool stacked: false
    property bool worded: true
    property color tint: Theme.gold
    readonly property real wordedWidth: Math.max(Theme.bigTarget, 2 * Theme.gap + (stacked ? 0 : Theme.mm(8.5) + Theme.gap) + Math.max(words.implicitWidth, Math.ceil(other.advanceWidth)))
    readonly property bool spoken: false
    readonly property color _ink: pressed ? Theme.goldInk : Theme.nightInk

    least: Theme.bigTarget
    implicitWidth: worded ? wordedWidth : Theme.bigTarget
    opacity: enabled ? 1 : 0.38

    TextMetrics {
        id: other

        font: words.font
        text: root.otherName
    }

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        color: Theme.gold
    }

    Grid {
        anchors.centerIn: parent
        columns: root.stacked ? 1 : 2
        spacing: root.stacked ? 0 : Theme.gap
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            name: root.icon
            color: root.pressed ? Theme.goldInk : root.tint
            size: root.worded ? Theme.mm(8.5) : Theme.sign(8.5)
        }

        Words {
            id: words

            visible: root.worded
            text: root.name
            color: root._ink
            font.pixelSize: Theme.label
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
