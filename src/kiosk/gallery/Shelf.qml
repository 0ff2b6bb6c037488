pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Specimens beside each other, all as high as the highest.
Row {
    id: root

    required property int beside
    required property list<Item> specimens
    readonly property real each: Math.floor((width - (beside - 1) * spacing) / beside)
    // Air beyond what the highest needs.
    property real air: 0
    readonly property real tallest: air + Math.max(0, ...specimens.map(specimen => specimen.implicitHeight))

    height: tallest
    spacing: Theme.medium
    children: specimens
}
