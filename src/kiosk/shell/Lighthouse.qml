pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

// A lighthouse with its foot at this point, and the light that it casts over the sea.
Item {
    id: root

    required property url picture
    // How far the light has turned over the sea, past the words; it comes and goes at its ends.
    property real turned: 0
    // Thirty steps a second are enough: this goes on all day.
    readonly property real _shown: Theme.still ? 0.3 : Math.round(turned * 240) / 240

    Shape {
        y: -Theme.mm(30)
        visible: tower.status === Image.Ready
        rotation: 46 * (0.3 - root._shown)
        transformOrigin: Item.TopLeft
        opacity: Theme.still ? 1 : Math.sin(Math.PI * root._shown)
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                x2: Theme.mm(110)
                y2: Theme.mm(120)

                GradientStop {
                    position: 0
                    color: Theme.beamNear
                }

                GradientStop {
                    position: 1
                    color: Theme.beamFar
                }
            }

            PathLine {
                x: Theme.mm(78)
                y: Theme.mm(150)
            }

            PathLine {
                x: Theme.mm(140)
                y: Theme.mm(112)
            }

            PathLine {
                x: 0
                y: 0
            }
        }
    }

    Picture {
        id: tower

        x: -width / 2
        y: -height
        width: height * 0.3
        height: Theme.mm(34)
        alt: ""
        mirrored: false
        fillMode: Image.PreserveAspectFit
        source: root.picture
    }

    NumberAnimation on turned {
        running: !Theme.still
        loops: Animation.Infinite
        from: 0
        to: 1
        duration: Theme.sweepLoop
    }
}
