pragma ComponentBehavior: Bound

import QtQuick

// A strip of days with a thumb under the finger. Days are numbers; the moment comes from outside
// and is only asked for: what is shown is always the visit's.
Item {
    id: root

    required property int firstDay
    required property int lastDay
    required property int moment
    required property string name
    required property string value
    property real inset: Theme.mm(8)
    property string thumbText: ""
    readonly property bool isTarget: true
    // Whoever uses keys takes hold of it, moves it step by step and lets go.
    readonly property bool steps: true
    readonly property bool spoken: false
    readonly property real least: Theme.target
    readonly property real track: width - 2 * inset
    readonly property bool dragging: drag.active || press.pressed
    readonly property bool drawn: drag.active
    readonly property real thumbX: place(moment)

    signal chosen(day: int)
    signal stepped(by: int)

    function place(day: real): real {
        return root.inset + root.track * (Math.min(Math.max(day, root.firstDay), root.lastDay) - root.firstDay) / Math.max(1, root.lastDay - root.firstDay);
    }

    function dayAt(x: real): int {
        const share = Math.min(Math.max((x - root.inset) / root.track, 0), 1);
        return Math.round(root.firstDay + share * (root.lastDay - root.firstDay));
    }

    implicitHeight: Theme.target
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: value
    Accessible.ignored: !enabled
    Accessible.onIncreaseAction: root.stepped(1)
    Accessible.onDecreaseAction: root.stepped(-1)

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        dragThreshold: 2
        onCentroidChanged: {
            if (active)
                root.chosen(root.dayAt(centroid.position.x));
        }
    }

    Tap {
        id: press

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => root.chosen(root.dayAt(point.position.x))
    }
}
