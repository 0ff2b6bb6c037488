pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// All treaties by date, to choose one.
Rectangle {
    id: root

    required property TreatiesModel panel

    signal picked(item: string)
    signal closed

    objectName: "treatySheet"
    color: Theme.surface

    TapHandler {
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

        readonly property real _room: root.height - y - Theme.gap

        x: Theme.margin
        y: closing.y + closing.height + Theme.gap
        width: parent.width - 2 * x
        // Where there is room, the columns are as high as each other; names may take another line.
        height: Theme.compact ? _room : Math.min(_room, (Math.ceil(root.panel.count / columns) + 0.9) * (Theme.mm(30) + spacing))
        columns: Math.max(1, Math.floor(width / Theme.words(96)))
        spacing: Theme.gap

        Repeater {
            model: root.panel.tabs

            TreatyTile {
                required property string key

                objectName: `treaty-${key}`
                width: leaves.columnWidth
                onTapped: root.picked(key)
            }
        }
    }
}
