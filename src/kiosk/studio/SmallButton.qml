pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A sign that does one thing to a row, and says so to who cannot see it.
Target {
    id: root

    required property string icon

    activeFocusOnTab: true
    opacity: possible ? 1 : 0.3

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.line
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        color: Theme.ink
        size: Theme.sign(8)
    }
}
