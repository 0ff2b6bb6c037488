pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One of two treaties: when, what, who; how it is known, and another in its place.
Item {
    id: root

    required property string when
    required property string title
    required property string who
    required property string exchangeName
    property bool exchangeable: false

    signal sources
    signal exchange

    implicitHeight: party.y + party.height

    Column {
        id: words

        width: parent.width - buttons.width - Theme.gap
        spacing: Theme.tiny

        Kicker {
            width: parent.width
            text: root.when
            color: Theme.seaKicker
        }

        Title {
            objectName: `${root.objectName}-title`
            width: parent.width
            text: root.title
            color: Theme.nightInk
            font.pixelSize: Theme.heading(Theme.compact ? 12 : 17)
        }
    }

    Words {
        id: party

        y: Math.max(words.height, buttons.height) + Theme.tiny
        width: parent.width
        text: root.who
        color: Theme.nightInk
    }

    Row {
        id: buttons

        anchors.right: parent.right
        spacing: Theme.gap

        ActionButton {
            objectName: `${root.objectName}-sources`
            bare: true
            icon: "src"
            name: qsTr("Sources")
            onTapped: root.sources()
        }

        ActionButton {
            objectName: `${root.objectName}-exchange`
            visible: root.exchangeable
            bare: true
            icon: "swap"
            name: root.exchangeName
            onTapped: root.exchange()
        }
    }
}
