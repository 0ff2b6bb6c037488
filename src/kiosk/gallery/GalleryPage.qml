pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.shell
import kiosk.ui

// A page of the gallery: its head, and blocks that are divided into leaves.
Rectangle {
    id: root

    required property Gallery gallery
    required property Kiosk kiosk
    default property alias blocks: leaves.blocks
    property alias columns: leaves.columns
    property alias spacing: leaves.spacing
    readonly property alias room: leaves.width
    readonly property alias columnWidth: leaves.columnWidth
    // How high all blocks may be on one leaf, and how high one may be on one of several.
    readonly property real tallest: leaves.height
    readonly property real tall: leaves.height - Theme.target - Theme.gap
    readonly property bool portrait: height > width
    readonly property real _edge: Theme.compact ? Theme.medium : Theme.large

    color: Theme.ground

    PageHead {
        id: head

        width: above ? parent.width : implicitWidth
        height: above ? implicitHeight : parent.height
        gallery: root.gallery
        above: root.portrait || Theme.compact
    }

    Leaves {
        id: leaves

        objectName: "gallery-leaves"
        x: (head.above ? 0 : head.width) + root._edge
        y: (head.above ? head.height : 0) + root._edge
        width: parent.width - x - root._edge
        height: parent.height - y - root._edge
    }
}
