pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A sign that does one thing to a row, and says so to who cannot see it.
Target {
    id: root

    required property string icon

    activeFocusOnTab: true
    opacity: possible ? 1 : 0.3
    Keys.onReturnPressed: root.tapped()
    Keys.onSpacePressed: root.tapped()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: "transparent"
        border.width: root.activeFocus ? Theme.frame : Theme.hair
        border.color: root.activeFocus ? Theme.primary : Theme.line
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        color: Theme.ink
        size: Theme.sign(8)
    }
}
