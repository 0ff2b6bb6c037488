pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.people
import kiosk.ui

// Everybody on the left, one of them on the right; on tall screens below. Where both have no room,
// one after the other.
Item {
    id: root

    required property PeopleModel panel
    readonly property bool portrait: height > width
    readonly property bool _apart: Theme.textScale > 1 && !portrait && width < Theme.mm(400)
    readonly property real _share: _apart ? 1 : Theme.textScale > 1 ? 0.5 : 0.61
    readonly property real _edge: Theme.compact && !portrait ? Theme.gap : Theme.huge

    objectName: "people"
    Component.onCompleted: root.panel.standApart(root._apart)
    on_ApartChanged: root.panel.standApart(root._apart)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Title {
        id: heading

        x: Theme.margin
        y: root.portrait ? Theme.mm(14) : Theme.huge
        visible: !Theme.compact || root.portrait
        text: qsTr("Who was there")
        font.pixelSize: Theme.heading(17)
    }

    Leaves {
        id: everybody

        readonly property int _fitting: Math.floor((height + spacing) / (_least + spacing))
        readonly property bool _all: tiles.count <= columns * _fitting
        readonly property int _rows: _all ? Math.ceil(tiles.count / columns) : Math.floor((_room + spacing) / (_least + spacing))
        readonly property real _room: _all ? height : height - Theme.target - Theme.gap - 1
        readonly property real _least: Theme.mm(26) + Theme.words(Theme.compact ? 20 : 36)
        readonly property real each: Math.floor(Math.min(columnWidth * 1.15, (_room - (_rows - 1) * spacing) / Math.max(1, _rows)))

        x: Theme.margin
        y: heading.visible ? heading.y + heading.height + Theme.medium : root._edge
        width: root.portrait ? parent.width - 2 * x : parent.width * root._share - x - (root._apart ? x : 0)
        height: (root.portrait ? card.y - Theme.large : parent.height - root._edge) - y
        visible: !root._apart || !root.panel.opened
        columns: Math.max(1, Math.min(root.portrait ? 3 : 4, Math.floor((width + spacing) / (Theme.words(45) + spacing))))
        spacing: Theme.gap

        Repeater {
            id: tiles

            model: root.panel.portraits

            PortraitTile {
                id: tile

                required property string key

                objectName: `person-${key}`
                width: everybody.columnWidth
                height: everybody.each
                roomy: !Theme.compact
                onChosenChanged: everybody.wanted = chosen ? tile : everybody.wanted
                Component.onCompleted: everybody.wanted = chosen ? tile : everybody.wanted
                onTapped: root.panel.open("person", key)
            }
        }
    }

    ItemCard {
        id: card

        x: root.portrait || root._apart ? Theme.margin : parent.width * root._share + Theme.large
        y: root.portrait ? parent.height - height - Theme.large : root._edge
        width: parent.width - x - Theme.margin
        visible: root.panel.card.present && (!root._apart || root.panel.opened)
        lying: root.portrait
        headed: true
        closable: root._apart
        pictured: !Theme.compact || (root.portrait && Theme.textScale < 2)
        maximumHeight: root.portrait ? parent.height * 0.55 : parent.height - 2 * root._edge
        card: root.panel.card
        onOpened: (kind, item) => root.panel.open(kind, item)
        onClosed: root.panel.close()
    }
}
