pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// What may lie over a screen, loaded by its file when it is first asked for, so that the start does
// not wait for it. It rises by itself, and sinks before it is gone, out of the way of every touch.
Loader {
    id: root

    required property Kiosk kiosk
    required property string file
    property bool asked: false
    // Whether something else lies over it.
    property bool under: false
    readonly property bool sinking: way.running

    function _follow() {
        way.running = !root.asked && root.active && root.visible && !Theme.still;
        root.active = root.asked || way.running;
    }

    anchors.fill: parent
    active: false
    enabled: asked && !under
    onAskedChanged: root._follow()
    onVisibleChanged: root._follow()
    Component.onCompleted: setSource(Qt.resolvedUrl(file), {
        kiosk: root.kiosk
    })

    NumberAnimation {
        id: way

        target: depth
        property: "y"
        from: 0
        to: root.height
        duration: Theme.cardTime
        easing.type: Easing.InCubic
        onStopped: {
            depth.y = 0;
            root.active = root.asked;
        }
    }

    transform: Translate {
        id: depth
    }
}
