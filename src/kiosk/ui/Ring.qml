pragma ComponentBehavior: Bound

import QtQuick

// What marks a thing that keys have chosen: three bands, of which one stands out on any ground.
Item {
    id: root

    readonly property real wide: Theme.mm(4)
    readonly property real light: Theme.mm(1)
    readonly property real whole: Theme.hair + wide + light

    component Band: Rectangle {
        required property real band
        required property color tint
        property real from: 0

        anchors.fill: parent
        anchors.margins: from
        radius: Theme.radiusPanel + root.whole - from
        color: "transparent"
        border.width: band
        border.color: tint
    }

    Band {
        band: Theme.hair
        tint: Theme.nightDeep
    }

    Band {
        from: Theme.hair
        band: root.wide
        tint: Theme.accent
    }

    Band {
        from: Theme.hair + root.wide
        band: root.light
        tint: Theme.accentInk
    }
}
