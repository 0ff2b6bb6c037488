pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// A category to look at. Without one, it stands for all of them.
Target {
    id: root

    property int category: -1
    property bool chosen: false
    readonly property bool spoken: false
    property real maximumWidth: 10000
    readonly property bool _all: category < 0
    readonly property color _ink: chosen ? (_all ? Theme.solidInk : Theme.chosenInk) : Theme.ink

    implicitWidth: Math.max(least, content.x + Math.ceil(content.width) + Theme.large)
    implicitHeight: Math.max(least, words.height + 2 * Theme.gap)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.chosen ? (root._all ? Theme.solid : Theme.chosen) : Theme.surface
        border.width: Theme.hair
        border.color: root.chosen ? Theme.ink : Theme.line
    }

    Icon {
        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: root.chosen && !root._all
        name: "check"
        color: root._ink
        size: Theme.mm(6)
    }

    Row {
        id: content

        x: root._all ? Theme.large : Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        // In strong contrast the signs are as light as the chosen ground: they lie on their own.
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root._all
            width: sign.width + (Theme.contrast ? Theme.small : 0)
            height: width
            radius: Theme.tiny
            color: Theme.contrast ? Theme.surface : "transparent"

            CategorySign {
                id: sign

                anchors.centerIn: parent
                category: Math.max(0, root.category)
            }
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.maximumWidth - content.x - Theme.large - (root._all ? 0 : sign.width + 2 * Theme.small))
            text: root.name
            color: root._ink
            font.pixelSize: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
