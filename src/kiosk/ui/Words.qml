pragma ComponentBehavior: Bound

import QtQuick

// Plain words in one of the type scale's sizes. Never markup: it would load what it names.
Text {
    id: root

    property bool mirrored: Theme.mirrored

    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.body
    lineHeight: font.family === "Jost" ? 0.9 : 1
    wrapMode: Text.Wrap
    renderType: Text.QtRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !enabled
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrored ? -1 : 1
    }
}
