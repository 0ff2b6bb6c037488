pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// A page of specimens, so many beside each other as have room.
GalleryPage {
    id: root

    default property list<Item> specimens
    // The room that a specimen needs; there may be more.
    property real each: Theme.words(90)
    readonly property int _rows: Math.ceil(specimens.length / _beside)
    readonly property real _needed: [...Array(_rows).keys()].reduce((sum, row) => sum + _tallest(row) + spacing, -spacing)
    readonly property int _beside: Math.max(1, Math.min(specimens.length, Math.floor((room + Theme.medium) / (each + Theme.medium))))
    // What a component within a specimen has at most.
    readonly property real most: (room - (_beside - 1) * Theme.medium) / _beside - 2 * Theme.medium
    readonly property real highest: tall - Theme.words(20) - Theme.large - 3 * Theme.medium

    function _tallest(row: int): real {
        const beside = root.specimens.slice(row * root._beside, (row + 1) * root._beside);
        return Math.max(0, ...beside.map(specimen => specimen.implicitHeight));
    }

    Repeater {
        model: root._rows

        Shelf {
            required property int index

            width: root.room
            beside: root._beside
            specimens: root.specimens.slice(index * root._beside, (index + 1) * root._beside)
            air: Math.max(0, Math.min(Theme.mm(24), (root.tallest - root._needed) / root._rows - 1))
        }
    }
}
