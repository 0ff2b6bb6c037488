pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A coin that drops to its place on the stack; the last of a sum may be a part of one.
Item {
    id: root

    required property int column
    required property int level
    required property real share
    required property real size
    required property int columns
    readonly property real step: Math.round(size * 0.25)
    property real above: Theme.still ? 0 : 1

    x: Math.round((column - columns / 2) * size * 1.06 + size * 0.03)
    y: Math.round(-root.step * (level + 1 + 8 * above)) - root.step
    z: level
    width: Math.ceil(share * size)
    height: Math.ceil(size / 2)
    visible: above < 1
    clip: share < 1

    Image {
        source: Qt.resolvedUrl("coin.svg")
        sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size / 2))
    }

    SequentialAnimation {
        running: !Theme.still

        PauseAnimation {
            duration: Theme.touchTime * root.level
        }

        NumberAnimation {
            target: root
            property: "above"
            to: 0
            duration: Theme.cardTime
            easing.type: Easing.InQuad
        }
    }
}
