pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A source, with how far it may be trusted, between what is said above the first of them and below
// the last.
Column {
    id: root

    required property string grade
    required property string words
    property string heading: ""
    property string note: ""

    spacing: Theme.medium

    Kicker {
        width: parent.width
        visible: text !== ""
        text: root.heading
        color: Theme.inkSoft
    }

    Rectangle {
        width: parent.width
        height: Math.max(Theme.mm(16), reference.height + 2 * Theme.gap)
        radius: Theme.radiusPanel
        color: Theme.ground
        border.width: Theme.hair
        border.color: Theme.line

        Rectangle {
            id: disc

            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.mm(11), letter.height)
            height: width
            radius: width / 2
            visible: root.grade !== ""
            color: root.grade === "A" ? Theme.solid : root.grade === "B" ? Theme.chosen : Theme.surface
            border.width: root.grade === "A" ? 0 : Theme.hair
            border.color: Theme.ink

            Words {
                id: letter

                anchors.centerIn: parent
                text: root.grade
                color: root.grade === "A" ? Theme.solidInk : root.grade === "B" ? Theme.chosenInk : Theme.ink
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
            }
        }

        Words {
            id: reference

            x: disc.visible ? disc.x + disc.width + Theme.gap : Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.medium
            text: root.words
            font.pixelSize: Theme.label
        }
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: root.note
        color: Theme.inkSoft
        font.pixelSize: Theme.label
    }
}
