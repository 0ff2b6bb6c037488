pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The point of the story, with its rings. It stands in the middle of them.
Item {
    id: root

    property bool reached: true

    Repeater {
        model: [20, 13, 7]

        Rectangle {
            required property int modelData

            x: -width / 2
            y: -height / 2
            width: Theme.mm(modelData)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.mm(0.8)
            border.color: Theme.accent
            opacity: 1 - modelData / 36
            scale: root.reached ? 1 : 0.6

            Behavior on scale {
                NumberAnimation {
                    duration: Theme.flightTime
                    easing.type: Easing.OutCubic
                }
            }
        }
    }

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Theme.mm(4)
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: Theme.hair
        border.color: Theme.nightInk
    }
}
