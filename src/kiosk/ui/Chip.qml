pragma ComponentBehavior: Bound

import QtQuick

// A choice among a few, on night or on paper.
Target {
    id: root

    property bool on: false
    property bool night: true

    implicitWidth: Math.max(Theme.mm(32), Math.ceil(words.implicitWidth) + 2 * Theme.large)
    implicitHeight: Theme.target
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.on ? (root.night ? Theme.carta : Theme.sabbia) : (root.night ? Theme.notte : Theme.gesso)
        border.width: Theme.hair
        border.color: root.on ? (root.night ? Theme.carta : Theme.notte) : (root.night ? Theme.nebbia : Theme.bordo)
    }

    Words {
        id: words

        anchors.centerIn: parent
        text: root.name
        color: root.night && !root.on ? Theme.gesso : Theme.notte
        font.pixelSize: Theme.label
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
