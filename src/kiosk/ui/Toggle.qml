pragma ComponentBehavior: Bound

import QtQuick

// Something that is on or off: all of it is the target, and its switch shows how it stands.
Target {
    id: root

    required property string icon
    property string line: ""
    property bool on: false
    readonly property color _ink: on ? Theme.nightInk : Theme.ink

    implicitHeight: Math.max(Theme.bigTarget, words.height + 2 * Theme.gap)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.on ? Theme.night : Theme.ground
        border.width: root.on ? Theme.edge : Theme.hair
        border.color: root.on ? Theme.gold : Theme.line
    }

    Icon {
        id: sign

        x: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: root.on ? Theme.gold : Theme.ink
        size: Theme.sign(10)
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.right: track.left
        anchors.margins: Theme.medium
        anchors.verticalCenter: parent.verticalCenter

        Title {
            width: parent.width
            text: root.name
            color: root._ink
            font.pixelSize: Theme.heading(9)
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: root.line
            color: root.on ? Theme.nightInk : Theme.inkSoft
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(19)
        height: Theme.mm(10)
        radius: height / 2
        color: root.on ? Theme.gold : Theme.surface
        border.width: root.on ? 0 : Theme.hair
        border.color: Theme.ink

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.on ? parent.width - width - Theme.tiny : Theme.tiny
            width: parent.height - 2 * Theme.tiny
            height: width
            radius: width / 2
            color: root.on ? Theme.goldInk : Theme.ink

            Icon {
                anchors.centerIn: parent
                visible: root.on
                name: "check"
                color: Theme.gold
                size: Theme.mm(6)
            }

            Behavior on x {
                NumberAnimation {
                    duration: Theme.touchTime
                    easing.type: Easing.OutQuad
                }
            }
        }
    }
}
