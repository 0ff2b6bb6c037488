pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// Specimens beside each other, all as high as the highest.
Row {
    id: root

    required property int beside
    required property list<Specimen> specimens
    readonly property real each: Math.floor((width - (beside - 1) * spacing) / beside)
    readonly property real tallest: Math.max(0, ...specimens.map(specimen => specimen.implicitHeight))

    height: tallest
    spacing: Theme.medium
    children: specimens
}
