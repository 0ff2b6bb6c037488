pragma ComponentBehavior: Bound

import QtQuick

// Words with a halo in the colour of the ground, legible on any part of a map. The halo is copies
// of the words about them, which costs a frame less than an outline drawn as a path.
Words {
    id: root

    property color halo: Theme.gesso
    property real reach: Theme.mm(0.7)

    style: Text.Outline
    styleColor: halo
    wrapMode: Text.NoWrap

    Repeater {
        model: 8

        Text {
            required property int index
            readonly property bool isHalo: true

            z: -1
            x: root.reach * Math.cos(index * Math.PI / 4)
            y: root.reach * Math.sin(index * Math.PI / 4)
            textFormat: Text.PlainText
            text: root.text
            color: root.halo
            font: root.font
            lineHeight: root.lineHeight
            renderType: root.renderType
            style: Text.Outline
            styleColor: root.halo
            Accessible.ignored: true
        }
    }
}
