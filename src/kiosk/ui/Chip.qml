pragma ComponentBehavior: Bound

import QtQuick

// A choice among a few, on night or on paper.
Target {
    id: root

    property bool on: false
    property bool night: true
    property bool marked: true
    property real maximumWidth: 10000
    readonly property color _ink: on ? Theme.chosenInk : night ? Theme.nightInk : Theme.ink

    implicitWidth: Math.max(Theme.mm(32), Math.ceil(content.width) + 2 * Theme.large)
    implicitHeight: Math.max(least, content.height + Theme.small)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.on ? Theme.chosen : root.night ? Theme.night : Theme.surface
        border.width: Theme.hair
        border.color: root.night ? Theme.nightInkSoft : root.on ? Theme.ink : Theme.line
    }

    // The room for the check mark is kept, so that nothing moves when another is chosen.
    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.small

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.marked
            opacity: root.on ? 1 : 0
            name: "check"
            color: root._ink
            size: Theme.mm(6)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.maximumWidth - 2 * Theme.large - (root.marked ? Theme.mm(6) + Theme.small : 0))
            text: root.name
            color: root._ink
            font.pixelSize: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
