pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.map
import kiosk.ui

// Everything that is drawn on the base map: layers, letters, names and pins.
Item {
    id: root

    required property Drawing drawing
    required property real magnification
    required property bool night

    signal touched(key: string, members: int)

    Repeater {
        model: root.drawing.shapes

        MapShape {
            magnification: root.magnification
        }
    }

    Repeater {
        model: root.drawing.letters

        Image {
            required property real atX
            required property real atY
            required property int side
            required property int tone
            required property string font
            required property real reach
            required property real angle
            required property string words
            required property bool hidden
            readonly property color ink: (root.night ? Theme.letterInkByNight : Theme.letterInk)[tone]
            readonly property color halo: (root.night ? Theme.letterHaloByNight : Theme.letterHalo)[tone]

            x: Math.round(atX * root.magnification - width / 2)
            y: Math.round(atY * root.magnification - height / 2)
            width: side
            height: side
            opacity: hidden ? 0 : 1
            source: `image://lettering/${font},${encodeURIComponent(ink)},${encodeURIComponent(halo)},${reach},${angle}/${words}`

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.touchTime
                }
            }
        }
    }

    Repeater {
        model: root.drawing.names

        MapName {
            magnification: root.magnification
            night: root.night
        }
    }

    Repeater {
        model: root.drawing.pins

        MapPin {
            required property string key

            objectName: `pin-${key}`
            magnification: root.magnification
            visible: !hidden
            z: chosen ? 2 : now ? 1 : 0
            onTapped: root.touched(key, members)
        }
    }
}
