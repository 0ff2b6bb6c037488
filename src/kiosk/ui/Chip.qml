pragma ComponentBehavior: Bound

import QtQuick

// A choice among a few, on night or on paper.
Target {
    id: root

    property bool on: false
    property bool night: true
    property bool marked: true
    property real maximumWidth: 10000
    property real size: Theme.label
    readonly property bool spoken: false
    readonly property color _ink: on ? Theme.chosenInk : night ? Theme.nightInk : Theme.ink

    // There is always room for the check mark, so that nothing moves when another is chosen.
    implicitWidth: Math.max(Theme.mm(32), Math.ceil(words.width) + (marked ? Theme.sign(6) + Theme.small : 0) + 2 * Theme.large)
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

        Behavior on color {
            ColorAnimation {
                duration: Theme.touchTime
            }
        }
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.small

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.marked && root.on
            name: "check"
            color: root._ink
            size: Theme.sign(6)
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.maximumWidth - 2 * Theme.large - (root.marked ? Theme.sign(6) + Theme.small : 0))
            text: root.name
            color: root._ink
            font.pixelSize: root.size
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
