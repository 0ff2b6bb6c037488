pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.ui

// The kiosk's picture on its table, as large as there is room, with a frame around what was touched.
Item {
    id: root

    required property Preview preview

    Item {
        id: table

        objectName: "table"
        anchors.centerIn: parent
        width: root.preview.screenWidth
        height: root.preview.screenHeight
        scale: Math.max(0.01, Math.min(1, root.width / width, root.height / height))
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
