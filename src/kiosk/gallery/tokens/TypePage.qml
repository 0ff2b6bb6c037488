pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// The sizes of words, in millimetres on the visitor's screen. Words grow with what the visitor
// chooses, titles by less, since they can be read from afar as they are. Nothing is below 7 mm.
GalleryPage {
    id: root

    component Size: Rectangle {
        id: size

        required property string token
        required property real pixels
        property string face: Theme.display
        property int weight: Font.Normal

        width: root.columnWidth
        height: column.height + 2 * Theme.gap
        radius: Theme.radiusPanel
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line

        Column {
            id: column

            x: Theme.medium
            y: Theme.gap
            width: parent.width - 2 * x

            Words {
                width: parent.width
                text: root.gallery.eventCard.title
                font.family: size.face
                font.pixelSize: size.pixels
                font.weight: size.weight
            }

            Words {
                width: parent.width
                text: `${size.token} · ${size.face} · ${(size.pixels / Theme.pixelsPerMillimetre).toFixed(1)} mm · ${size.pixels} px`
                color: Theme.inkSoft
                font.pixelSize: Theme.label
            }
        }
    }

    spacing: Theme.gap

    Size {
        token: "hero"
        pixels: Theme.hero
    }

    Size {
        token: "page title"
        pixels: Theme.pageTitle
    }

    Size {
        token: "card title"
        pixels: Theme.cardTitle
    }

    Size {
        token: "list title"
        pixels: Theme.listTitle
    }

    Size {
        token: "lead"
        pixels: Theme.lead
        face: Theme.sans
    }

    Size {
        token: "body"
        pixels: Theme.body
        face: Theme.sans
    }

    Size {
        token: "label"
        pixels: Theme.label
        face: Theme.sans
        weight: Font.Medium
    }

    Size {
        token: "names of waters"
        pixels: Theme.listTitle
        face: Theme.slanted
    }
}
