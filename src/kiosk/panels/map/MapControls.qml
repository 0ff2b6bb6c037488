pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.map
import kiosk.ui

// All that fingers can do on the map, as single taps: parts of it, on in four directions, nearer
// and farther.
Row {
    id: root

    required property TiledPicture coast
    required property MapModel panel
    property bool viewsShown: true
    property bool wide: true
    required property real padFrom
    readonly property alias views: views
    readonly property alias pad: pad
    readonly property bool near: coast.zoom > padFrom

    signal viewTapped(view: string)
    signal aboutTapped

    spacing: Theme.large

    component Push: ActionButton {
        property real across: 0
        property real down: 0

        bare: true
        afloat: true
        visible: root.near
        onTapped: root.coast.push(across, down)
    }

    Grid {
        id: views

        anchors.bottom: parent.bottom
        columns: root.wide ? 4 : 2
        spacing: Theme.gap
        horizontalItemAlignment: Grid.AlignRight
        visible: root.viewsShown

        Repeater {
            model: root.panel.views

            ActionButton {
                required property string key

                objectName: `view-${key}`
                afloat: true
                onTapped: root.viewTapped(key)
            }
        }
    }

    Grid {
        id: pad

        anchors.bottom: parent.bottom
        columns: root.near ? 4 : 2
        spacing: Theme.gap

        ActionButton {
            objectName: "map-about"
            bare: true
            afloat: true
            icon: "src"
            name: qsTr("About this map")
            onTapped: root.aboutTapped()
        }

        Push {
            objectName: "push-north"
            icon: "up"
            name: qsTr("North")
            down: -0.4
        }

        Item {
            width: Theme.target
            height: Theme.target
            visible: root.near
        }

        ActionButton {
            objectName: "zoom-in"
            bare: true
            afloat: true
            icon: "plus"
            name: qsTr("Nearer")
            possible: root.coast.zoom < root.coast.mostZoom - 0.01
            onTapped: root.coast.step(1)
        }

        Push {
            objectName: "push-west"
            icon: "back"
            name: qsTr("West")
            across: -0.4
        }

        Push {
            objectName: "push-south"
            icon: "down"
            name: qsTr("South")
            down: 0.4
        }

        Push {
            objectName: "push-east"
            icon: "fwd"
            name: qsTr("East")
            across: 0.4
        }

        Item {
            width: Theme.target
            height: Theme.target
            visible: !root.near
        }

        ActionButton {
            objectName: "zoom-out"
            bare: true
            afloat: true
            icon: "minus"
            name: qsTr("Farther")
            possible: root.coast.zoom > root.coast.leastZoom + 0.01
            onTapped: root.coast.step(-1)
        }
    }
}
