pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

// A line or an area of a layer, in a style of the theme. It is no shape itself: see Bands.
Item {
    id: root

    required property real atX
    required property real atY
    required property bool filled
    required property int tone
    required property list<point> points
    required property real magnification

    x: atX * magnification
    y: atY * magnification

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.filled ? "transparent" : Theme.layerLines[root.tone]
            strokeWidth: root.filled ? 0 : Theme.mm(Theme.layerWidths[root.tone])
            fillColor: root.filled ? Theme.layerAreas[root.tone] : "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.magnification, root.magnification)

            PathPolyline {
                path: root.points
            }
        }
    }
}
