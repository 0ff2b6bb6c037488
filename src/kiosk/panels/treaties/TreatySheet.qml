pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// All treaties by date, to choose one; first the leaf with the one that was chosen before.
Rectangle {
    id: root

    required property TreatiesModel panel

    signal picked(item: string)
    signal closed

    objectName: "treatySheet"
    color: Theme.surface

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Title {
        id: title

        x: Theme.margin
        y: Theme.large
        width: closing.x - x - Theme.gap
        text: qsTr("All treaties")
        font.pixelSize: Theme.heading(14)
    }

    ActionButton {
        id: closing

        objectName: "treatySheet-close"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.gap
        least: Theme.bigTarget
        bare: Theme.compact
        look: ActionButton.Primary
        icon: "close"
        name: qsTr("Close")
        onTapped: root.closed()
    }

    Leaves {
        id: leaves

        readonly property int _rows: Math.ceil(root.panel.count / columns)
        // Where there is room, the tiles share it.
        readonly property real tile: Math.floor(Math.min(Theme.mm(48), (height + spacing) / _rows - spacing))

        x: Theme.margin
        y: closing.y + closing.height + Theme.gap
        width: parent.width - 2 * x
        height: root.height - y - Theme.margin
        columns: Math.max(1, Math.min(4, Math.floor(width / Theme.words(96))))
        spacing: Theme.medium

        Repeater {
            model: root.panel.tabs

            TreatyTile {
                id: treaty

                required property string key

                objectName: `treaty-${key}`
                width: leaves.columnWidth
                height: Math.max(implicitHeight, leaves.tile)
                onTapped: root.picked(key)
                Component.onCompleted: leaves.wanted = chosen ? treaty : leaves.wanted
            }
        }
    }
}
