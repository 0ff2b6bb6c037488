pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The way out of a sheet, at its lower right, and its largest button.
ActionButton {
    id: root

    anchors.right: parent.right
    anchors.bottom: parent.bottom
    anchors.rightMargin: Theme.margin
    anchors.bottomMargin: Theme.large
    look: ActionButton.Primary
    least: Theme.bigTarget
    implicitWidth: Math.max(Theme.mm(Theme.compact ? 60 : 76), minimumWidth)
    icon: "close"
    name: qsTr("Close")
}
