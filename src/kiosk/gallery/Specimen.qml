pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// A component in one of its states, on paper or on night, with what the state is called.
Rectangle {
    id: root

    required property string title
    property bool night: false
    property bool ringed: false
    default property alias shown: plate.data
    readonly property Shelf _shelf: parent as Shelf

    width: _shelf ? _shelf.each : 0
    height: _shelf ? _shelf.tallest : implicitHeight
    implicitHeight: plate.height + caption.height + Theme.large + 3 * Theme.medium
    radius: Theme.radiusPanel
    color: night ? Theme.night : Theme.surface
    border.width: Theme.hair
    border.color: night && !Theme.contrast ? Theme.nightRaised : Theme.line

    Column {
        id: plate

        anchors.horizontalCenter: parent.horizontalCenter
        // In line with its neighbours, whose captions may be longer.
        y: Math.min(Math.round((root.height - 1.4 * Theme.label - height) / 2), caption.y - height - Theme.gap)
        spacing: Theme.small
    }

    Ring {
        anchors.centerIn: plate
        visible: root.ringed
        width: plate.width + 2 * whole
        height: plate.height + 2 * whole
    }

    Words {
        id: caption

        x: Theme.medium
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * x
        text: root.title
        color: root.night ? Theme.nightInkSoft : Theme.inkSoft
        font.pixelSize: Theme.label
    }
}
