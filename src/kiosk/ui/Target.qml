pragma ComponentBehavior: Bound

import QtQuick

// Something to touch: acts on release inside, shows the touch at once, says its name.
Item {
    id: root

    required property string name
    property real least: Theme.target
    // A finger presses it, or somebody shows how it looks then.
    property bool pressed: handler.pressed
    // Whether it has something to do; what lies under a sheet has, but cannot be touched.
    property bool possible: true
    readonly property bool isTarget: true
    // Whether nothing around it can be touched either: it lies under a sheet, or on another leaf.
    readonly property bool inert: parent !== null && !parent.enabled

    signal tapped

    enabled: possible
    implicitWidth: least
    implicitHeight: least
    scale: pressed ? 0.97 : 1
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.ignored: inert
    Accessible.onPressAction: root.tapped()

    Tap {
        id: handler

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // Qt also calls it a tap when a second finger comes, which may be a palm.
        onTapped: point => {
            if (point.state === EventPoint.Released)
                root.tapped();
        }
    }

    Behavior on scale {
        NumberAnimation {
            duration: Theme.touchTime
            easing.type: Easing.OutQuad
        }
    }
}
