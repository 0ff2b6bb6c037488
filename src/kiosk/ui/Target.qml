pragma ComponentBehavior: Bound

import QtQuick

// Something to touch: acts on release inside, shows the touch at once, says its name.
Item {
    id: root

    required property string name
    property real least: Theme.target
    // A finger presses it, or somebody shows how it looks then.
    property bool pressed: handler.pressed
    readonly property bool isTarget: true

    signal tapped

    implicitWidth: least
    implicitHeight: least
    scale: pressed ? 0.97 : 1
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: root.tapped()

    TapHandler {
        id: handler

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }

    Behavior on scale {
        NumberAnimation {
            duration: Theme.touchTime
            easing.type: Easing.OutQuad
        }
    }
}
