pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.shell
import kiosk.ui

// The line along the coast, drawn by the light of a train that runs along it, rests and starts anew.
// Where nothing moves it has arrived.
Item {
    id: root

    required property StartModel start
    required property real magnification
    readonly property bool arrived: _shown === 1
    property real gone: 1
    // Thirty steps a second are enough: this goes on all day.
    readonly property real _shown: Theme.still ? 1 : Math.round(gone * 420) / 420

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.gold
            strokeWidth: Theme.mm(1)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.magnification, root.magnification)
            trim.end: root._shown

            PathPolyline {
                path: root.start.route
            }
        }
    }

    PathInterpolator {
        id: head

        progress: root._shown
        path: Path {
            PathPolyline {
                path: root.start.route
            }
        }
    }

    Repeater {
        model: [13, 8, 3.4]

        Rectangle {
            required property int index
            required property real modelData

            x: Math.round(head.x * root.magnification - width / 2)
            y: Math.round(head.y * root.magnification - height / 2)
            visible: !root.arrived
            width: Theme.mm(modelData)
            height: width
            radius: width / 2
            color: index === 2 ? Theme.nightInk : Theme.glow
            opacity: index === 0 ? 0.5 : 1
        }
    }

    SequentialAnimation {
        running: !Theme.still
        loops: Animation.Infinite

        NumberAnimation {
            target: root
            property: "gone"
            from: 0
            to: 1
            duration: Theme.trainLoop
        }

        PauseAnimation {
            duration: Theme.restLoop
        }
    }
}
