pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.ui

// A curator's window: switches, what is wrong, and below them the kiosk's picture, as large as fits.
Window {
    id: root

    required property Preview preview
    required property real pixelsPerMillimetre

    color: Theme.nightDeep
    title: preview.title

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.pixelsPerMillimetre
    }

    Column {
        id: above

        z: 1
        width: parent.width

        PreviewBar {
            width: parent.width
            preview: root.preview
        }

        Notice {
            objectName: "finding"
            width: parent.width
            head: root.preview.finding
        }

        Notice {
            objectName: "problem"
            width: parent.width
            bad: true
            head: root.preview.problemPlace
            line: root.preview.problemMessage
            help: root.preview.problemHelp
            action: root.preview.openWord
            onAsked: root.preview.openProblem()
        }
    }

    Item {
        id: room

        anchors.top: above.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium

        Item {
            id: table

            objectName: "table"
            anchors.centerIn: parent
            width: root.preview.screenWidth
            height: root.preview.screenHeight
            scale: Math.max(0.01, Math.min(1, room.width / width, room.height / height))
            clip: true
        }

        Item {
            anchors.centerIn: parent
            width: table.width
            height: table.height
            scale: table.scale

            Rectangle {
                x: root.preview.foundArea.x - Theme.small
                y: root.preview.foundArea.y - Theme.small
                width: root.preview.foundArea.width + 2 * Theme.small
                height: root.preview.foundArea.height + 2 * Theme.small
                visible: root.preview.foundArea.width > 0
                color: "transparent"
                border.width: Theme.small
                border.color: Theme.accent
            }
        }
    }
}
