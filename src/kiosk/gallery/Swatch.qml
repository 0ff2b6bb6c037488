pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A colour with its role and what it is for.
Rectangle {
    id: root

    required property string key
    required property color colour
    required property string whatFor
    required property real least

    height: Math.max(colours.implicitHeight, words.height) + 2 * Theme.small
    radius: Theme.radiusPanel
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Rectangle {
        id: colours

        x: Theme.small
        y: Theme.small
        width: Theme.mm(24)
        height: parent.height - 2 * Theme.small
        implicitHeight: Theme.mm(16)
        radius: Theme.radiusCard
        color: root.colour
        border.width: Theme.edge
        border.color: Theme.line
    }

    Column {
        id: words

        anchors.left: colours.right
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: root.least === 0 ? root.key : `${root.key} · ${root.least.toFixed(1)}`
            font.weight: Font.Medium
        }

        Words {
            width: parent.width
            text: root.whatFor
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }

        Words {
            width: parent.width
            text: root.colour.toString().toUpperCase()
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }
    }
}
