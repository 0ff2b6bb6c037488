pragma ComponentBehavior: Bound

import QtQuick

// Words with emphasis, as the project's own Markdown reader made them: escaped, without images.
Text {
    id: root

    readonly property bool marked: true
    property bool mirrored: Theme.mirrored

    textFormat: Text.StyledText
    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.body
    lineHeight: font.family === "Jost" ? 0.9 : 1
    wrapMode: Text.Wrap
    renderType: Text.QtRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: text.replace(/<[^>]*>/g, " ")
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrored ? -1 : 1
    }
}
