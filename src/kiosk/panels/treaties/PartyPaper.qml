pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One side of a treaty: what it gave, and what it got.
Rectangle {
    id: root

    required property int index
    required property string party
    required property string gave
    required property string got
    property bool giving: true
    property bool getting: true
    readonly property color _ink: index % 2 === 0 ? Theme.verifiedInk : Theme.givesInk

    component Way: Column {
        id: way

        required property string icon
        required property string label
        required property string words

        width: parent.width - 2 * Theme.medium
        spacing: Theme.tiny

        Row {
            spacing: Theme.small

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: way.icon
                color: root._ink
                size: Theme.mm(6)
            }

            Words {
                text: way.label
                color: root._ink
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
            }
        }

        MarkedWords {
            width: parent.width
            text: way.words
        }
    }

    implicitHeight: words.height
    radius: Theme.radiusPanel
    color: index % 2 === 0 ? Theme.verified : Theme.gives
    border.width: Theme.edge
    border.color: Theme.line

    Column {
        id: words

        width: parent.width
        padding: Theme.medium
        spacing: root.giving && root.getting ? Theme.small : Theme.tiny

        Title {
            width: parent.width - 2 * Theme.medium
            text: root.party
            font.pixelSize: Theme.heading(9)
        }

        Way {
            visible: root.giving
            icon: "fwd"
            label: qsTr("gives")
            words: root.gave
        }

        Way {
            visible: root.getting
            icon: "back"
            label: qsTr("receives")
            words: root.got
        }
    }
}
