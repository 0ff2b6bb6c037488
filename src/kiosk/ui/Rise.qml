pragma ComponentBehavior: Bound

import QtQuick

// How something comes to its place: from a little below, when its turn is. What moves nothing but
// itself can be touched on its way.
Translate {
    id: root

    property real depth: Theme.large
    property int turn: 0
    readonly property SequentialAnimation way: SequentialAnimation {
        PauseAnimation {
            duration: Theme.touchTime / 2 * root.turn
        }

        NumberAnimation {
            target: root
            property: "y"
            to: 0
            duration: Theme.cardTime
            easing.type: Easing.OutCubic
        }
    }

    function again() {
        root.y = Theme.still ? 0 : root.depth;
        root.way.restart();
    }

    Component.onCompleted: root.again()
}
