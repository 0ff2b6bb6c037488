pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// A page of specimens, so many beside each other as have room.
GalleryPage {
    id: root

    default property list<Specimen> specimens
    // The room that a specimen needs, in millimetres where words are of the usual size.
    property real each: 90
    readonly property int _beside: Math.max(1, Math.min(specimens.length, Math.floor((room + Theme.medium) / (Theme.words(each) + Theme.medium))))
    // What a component within a specimen has at most.
    readonly property real most: (room - (_beside - 1) * Theme.medium) / _beside - 2 * Theme.medium

    Repeater {
        model: Math.ceil(root.specimens.length / root._beside)

        Shelf {
            required property int index

            width: root.room
            beside: root._beside
            specimens: root.specimens.slice(index * root._beside, (index + 1) * root._beside)
        }
    }
}
