pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.panels.map
import kiosk.ui

// The way of a story, drawn as far as it has been walked, its places, and who calls whom.
Item {
    id: root

    required property StoryModel story
    required property real magnification
    property real reach: story.reach

    Behavior on reach {
        enabled: root.visible

        NumberAnimation {
            duration: Theme.flightTime
            easing.type: Easing.InOutSine
        }
    }

    component Way: Shape {
        property alias stroke: path.strokeColor
        property alias strokeWidth: path.strokeWidth

        x: root.story.origin.x * root.magnification
        y: root.story.origin.y * root.magnification
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            id: path

            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.magnification, root.magnification)
            trim.end: root.reach

            PathPolyline {
                path: root.story.route
            }
        }
    }

    Way {
        visible: root.reach > 0
        stroke: Theme.glow
        strokeWidth: Theme.mm(5.4)
    }

    Way {
        visible: root.reach > 0
        stroke: Theme.gold
        strokeWidth: Theme.mm(1.8)
    }

    Shape {
        x: root.story.origin.x * root.magnification
        y: root.story.origin.y * root.magnification
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: Theme.mm(1)
            strokeStyle: ShapePath.DashLine
            dashPattern: [2.5, 2.5]
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            scale: Qt.size(root.magnification, root.magnification)

            PathPolyline {
                path: root.story.call
            }
        }
    }

    Repeater {
        model: root.story.marks

        Rectangle {
            id: mark

            required property string key
            required property real atX
            required property real atY
            required property string icon
            required property bool now
            required property bool calls

            objectName: `mark-${key}`
            x: Math.round(atX * root.magnification - width / 2)
            y: Math.round(atY * root.magnification - height / 2)
            z: now ? 1 : 0
            width: Theme.mm(now ? 12 : 8.5)
            height: width
            radius: width / 2
            color: now ? Theme.accent : Theme.night
            border.width: Theme.mm(0.8)
            border.color: now ? Theme.nightInk : calls ? Theme.accent : Theme.gold

            Icon {
                anchors.centerIn: parent
                name: mark.icon
                mirrored: false
                size: Math.round(mark.width * 0.56)
                color: mark.now ? Theme.accentInk : Theme.nightInk
            }
        }
    }
}
