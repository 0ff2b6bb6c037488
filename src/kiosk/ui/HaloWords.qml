pragma ComponentBehavior: Bound

import QtQuick

// Words with a halo in the colour of the ground, legible on any part of a map. The halo is a
// picture that is drawn once, so that it costs a frame next to nothing.
Words {
    id: root

    property color halo: Theme.surface
    property real reach: Theme.mm(0.8)
    // The names on a map are no text that somebody would read from its beginning to its end.
    readonly property bool spoken: false

    wrapMode: Text.NoWrap

    Image {
        x: -root.reach
        y: root.baselineOffset - 1.3 * root.font.pixelSize
        z: -1
        source: root.text === "" ? "" : `image://lettering/${encodeURIComponent(root.font.family)},${root.font.pixelSize},${root.font.weight},${root.font.italic},,${encodeURIComponent(root.halo)},${root.reach},0/${encodeURIComponent(root.text)}`
    }
}
