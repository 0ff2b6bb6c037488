pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Nearer to the axis, until days have room, and farther away, until all of it is in view.
Grid {
    id: root

    required property TimeAxis axis

    columns: 2
    spacing: Theme.gap

    ActionButton {
        objectName: "zoom-in"
        bare: true
        icon: "plus"
        name: qsTr("Nearer")
        possible: root.axis.zoom < root.axis.mostZoom - 0.01
        onTapped: root.axis.step(2)
    }

    ActionButton {
        objectName: "zoom-out"
        bare: true
        icon: "minus"
        name: qsTr("Farther")
        possible: root.axis.zoom > 0.01
        onTapped: root.axis.step(-2)
    }
}
