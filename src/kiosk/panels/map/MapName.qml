pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A name on the map, where the placing of names has found room for it.
HaloWords {
    id: root

    required property real atX
    required property real atY
    required property real shiftX
    required property real shiftY
    required property string name
    required property string lettering
    required property bool hidden
    required property real magnification
    required property bool night
    readonly property bool slanted: lettering === "peak" || lettering === "label"

    x: Math.round(atX * magnification + shiftX)
    y: Math.round(atY * magnification + shiftY)
    mirrored: false
    text: name
    color: night ? Theme.nightInk : slanted ? Theme.inkSoft : Theme.ink
    halo: night ? Theme.nightDeep : Theme.surface
    lineHeight: 0.95
    font.family: lettering === "city" ? Theme.poster : slanted ? Theme.slanted : Theme.sans
    font.italic: slanted
    font.pixelSize: lettering === "city" ? Theme.mapCity : slanted ? Math.round(Theme.label * 1.05) : Theme.label
    font.weight: lettering === "city" ? Font.Normal : Font.Medium
    visible: !hidden
}
