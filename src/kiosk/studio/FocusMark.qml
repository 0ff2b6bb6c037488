pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A frame about the button that has the keyboard: it lies in that button, and goes where it goes.
Rectangle {
    id: root

    required property Item focused
    readonly property Target target: focused as Target

    objectName: "focusMark"
    parent: target
    anchors.fill: parent
    anchors.margins: -Theme.tiny
    visible: target !== null
    z: 1
    radius: Theme.radiusPanel
    color: "transparent"
    border.width: 2 * Theme.frame
    border.color: Theme.accent

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.border.width
        radius: root.radius
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.accentInk
    }
}
