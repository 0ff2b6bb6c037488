pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What a treaty changed: on the left how it was before, on the right how it was then.
Rectangle {
    id: root

    required property string about
    required property string before
    required property string after
    property bool labelled: true
    readonly property real _half: (width - 2 * Theme.medium - arrow.width - Theme.small) / 2

    component Half: Column {
        id: half

        required property string label
        required property string words

        y: title.y + title.height + Theme.tiny
        spacing: 0

        Words {
            width: parent.width
            visible: root.labelled
            text: half.label
            color: Theme.kicker
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }

        MarkedWords {
            width: parent.width
            text: half.words
        }
    }

    implicitHeight: Math.max(then.y + then.height, later.y + later.height) + Theme.gap
    radius: Theme.radiusPanel
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.line

    Title {
        id: title

        x: Theme.medium
        y: Theme.small
        width: parent.width - 2 * x
        text: root.about
        font.pixelSize: Theme.heading(9)
    }

    Half {
        id: then

        x: Theme.medium
        width: root._half
        label: qsTr("Before")
        words: root.before
    }

    Icon {
        id: arrow

        anchors.horizontalCenter: parent.horizontalCenter
        y: then.y + (Math.max(then.height, later.height) - height) / 2
        name: "fwd"
        color: Theme.accent
        size: Theme.mm(9)
    }

    Half {
        id: later

        x: parent.width - width - Theme.medium
        width: root._half - Theme.small
        label: qsTr("Afterwards")
        words: root.after
    }
}
