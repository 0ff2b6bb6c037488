pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A treaty to choose: when, and what it is called.
Target {
    id: root

    required property string when
    required property bool chosen

    implicitHeight: Math.max(Theme.mm(Theme.compact ? 27 : 30), words.height)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root.chosen ? Theme.chosen : Theme.ground
        border.width: root.chosen ? Theme.frame : Theme.hair
        border.color: root.chosen ? Theme.accent : Theme.line
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        padding: Theme.gap
        spacing: 0

        Words {
            width: parent.width - 2 * Theme.gap
            text: root.when
            color: root.chosen ? Theme.chosenInk : Theme.inkSoft
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }

        Title {
            width: parent.width - 2 * Theme.gap - check.width
            text: root.name
            color: root.chosen ? Theme.chosenInk : Theme.ink
            font.pixelSize: Theme.heading(10)
            Accessible.ignored: true
        }
    }

    Icon {
        id: check

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        visible: root.chosen
        name: "check"
        color: Theme.chosenInk
        size: Theme.mm(7)
    }
}
