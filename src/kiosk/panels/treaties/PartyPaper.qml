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

    implicitHeight: words.height
    radius: Theme.radiusPanel
    color: index % 2 === 0 ? Theme.verified : Theme.gives

    component Way: Row {
        id: way

        required property string icon
        required property string words
        required property color color

        spacing: Theme.small

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: way.icon
            color: way.color
            size: Theme.mm(6)
        }

        Words {
            text: way.words
            color: way.color
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }
    }

    Column {
        id: words

        width: parent.width
        padding: Theme.medium
        spacing: Theme.tiny

        Title {
            width: parent.width - 2 * Theme.medium
            text: root.party
            font.pixelSize: Theme.heading(9)
        }

        Way {
            icon: "fwd"
            words: qsTr("gives")
            color: root.index % 2 === 0 ? Theme.verifiedInk : Theme.givesInk
        }

        MarkedWords {
            width: parent.width - 2 * Theme.medium
            text: root.gave
        }

        Item {
            width: 1
            height: Theme.small
        }

        Way {
            icon: "back"
            words: qsTr("receives")
            color: root.index % 2 === 0 ? Theme.verifiedInk : Theme.givesInk
        }

        MarkedWords {
            width: parent.width - 2 * Theme.medium
            text: root.got
        }
    }
}
