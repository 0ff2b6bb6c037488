pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.ui

// The kiosk's picture on its table, as large as there is room, with a frame around what was touched.
Item {
    id: root

    required property Preview preview
    // Where it lies where there is more height than it needs.
    property real lie: 0.5
    readonly property real _scale: Math.max(0.01, Math.min(1, width / preview.screenWidth, height / preview.screenHeight))
    readonly property real _aside: lie * (height - preview.screenHeight * _scale)

    Item {
        id: table

        objectName: "table"
        x: (root.width - width * scale) / 2
        y: root._aside
        width: root.preview.screenWidth
        height: root.preview.screenHeight
        transformOrigin: Item.TopLeft
        scale: root._scale
        clip: true
    }

    Item {
        x: table.x
        y: table.y
        width: table.width
        height: table.height
        transformOrigin: Item.TopLeft
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
