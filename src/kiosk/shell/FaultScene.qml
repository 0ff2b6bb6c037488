pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// The sea by night, and a train that goes on crossing it: nothing is lost, only late.
Item {
    id: root

    required property Kiosk kiosk
    // Pixels for one of the drawing's, which is 1920 wide and 1080 high.
    readonly property real unit: Math.max(width / 1920, height / 1080)
    // On tall screens the moon is in sight.
    readonly property real _left: height > width ? -0.485 * 1920 * unit : (width - 1920 * unit) / 2
    readonly property real _top: height - 1080 * unit
    // How far the train has come, from where it is out of sight to where it is again.
    property real gone: 0

    component Part: Picture {
        required property string name
        required property size drawn

        width: drawn.width * root.unit
        height: drawn.height * root.unit
        alt: ""
        mirrored: false
        source: root.kiosk.illustration(name)
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
    }

    clip: true

    Part {
        x: root._left
        y: root._top
        name: "fault-scene"
        drawn: Qt.size(1920, 1080)
    }

    Part {
        x: Math.round(Theme.still ? root.width * 0.84 - 960 * root.unit : (root.width + width) * root.gone - width)
        y: root._top + 704 * root.unit
        name: "fault-train"
        drawn: Qt.size(1500, 310)
    }

    Part {
        x: root._left + 1620 * root.unit
        y: root._top + 640 * root.unit
        name: "fault-pine"
        drawn: Qt.size(300, 260)
    }

    NumberAnimation on gone {
        running: !Theme.still
        loops: Animation.Infinite
        from: 0
        to: 1
        duration: Theme.crossingLoop
    }
}
