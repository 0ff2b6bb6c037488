pragma ComponentBehavior: Bound

import QtQuick

// A card of paper with its hard shadow; a frame marks the chosen one.
Rectangle {
    id: root

    property bool chosen: false

    color: Theme.surface
    radius: Theme.radiusCard
    border.width: chosen ? Theme.frame : Math.max(Theme.hair, Theme.edge)
    border.color: chosen ? Theme.accent : Theme.line

    Rectangle {
        z: -1
        x: Theme.mm(1.5)
        y: Theme.mm(2.2)
        width: parent.width
        height: parent.height
        radius: parent.radius
        color: Theme.shadow
    }
}
