pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// The wave: flat bands around a sun, a moon or a lamp, from the outer to the inner. Drawn as paths:
// a rounded rectangle keeps a picture as large as itself in memory where there is no GPU.
Item {
    id: root

    required property list<color> colours
    property real centreX: width / 2
    property real centreY: height / 2
    property real step: width / 12
    property real inner: step

    function radiusOf(band: int): real {
        return root.inner + root.step * Math.max(0, root.colours.length - 1 - band);
    }

    clip: true

    Rectangle {
        anchors.fill: parent
        color: root.colours[0]
    }

    Repeater {
        model: root.colours.length

        // A page that is given up while a shape at the root of a delegate is being made leaves the
        // shape behind with freed paths, which Qt 6.11 reads when the page goes.
        Item {
            id: band

            required property int index
            readonly property real _radius: root.radiusOf(index)

            anchors.fill: parent

            Shape {
                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeWidth: -1
                    fillColor: root.colours[band.index]

                    PathAngleArc {
                        centerX: root.centreX
                        centerY: root.centreY
                        radiusX: band._radius
                        radiusY: band._radius
                        startAngle: 0
                        sweepAngle: 360
                    }
                }
            }
        }
    }
}
