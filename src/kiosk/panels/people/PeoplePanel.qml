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
    readonly property real _share: _apart ? 1 : Theme.textScale > 1 ? 0.5 : Theme.compact ? 0.605 : 0.61
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

        readonly property int _most: Math.max(1, Math.min(4, Math.floor((width + spacing) / (Theme.words(45) + spacing))))
        readonly property bool _all: _room >= _heightOf(columns, _least)
        readonly property int _rows: _all ? Math.ceil(tiles.count / columns) : Math.max(1, Math.floor((_room - Theme.target - Theme.gap - 1 + spacing) / (_least + spacing)))
        readonly property real _room: (root.portrait ? card.y - Theme.large : root.height - root._edge) - y
        readonly property real _shown: _all ? _room : _room - Theme.target - Theme.gap - 1
        readonly property real _least: Theme.mm(26) + Theme.words(Theme.compact ? 20 : 36)
        readonly property real each: Math.floor(Math.min(columnWidth * (root.portrait ? 1.4 : 1.15), (_shown - (_rows - 1) * spacing) / _rows))

        // As few columns as show all in portraits that are not too flat, and leave nobody alone.
        function _fittingColumns(): int {
            const fitting = [];
            for (let columns = 1; columns <= _most; columns++)
                if (columns === _most || _room >= _heightOf(columns, Math.max(_least, 0.6 * width / columns)))
                    fitting.push(columns);
            return fitting.find(columns => columns === 1 || tiles.count % columns !== 1) ?? fitting[0];
        }

        function _heightOf(columns: int, tile: real): real {
            return Math.ceil(tiles.count / columns) * (tile + spacing) - spacing;
        }

        x: Theme.margin
        y: heading.visible ? heading.y + heading.height + Theme.medium : root._edge
        width: root.portrait ? parent.width - 2 * x : parent.width * root._share - x - (root._apart ? x : 0)
        height: _all ? _heightOf(columns, each) : _room
        visible: !root._apart || !root.panel.opened
        columns: _fittingColumns()
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

        x: root.portrait || root._apart ? Theme.margin : parent.width * root._share + (Theme.compact ? Theme.gap : Theme.large)
        y: root.portrait ? parent.height - height - Theme.large : root._edge
        width: parent.width - x - (Theme.compact && !root.portrait ? Theme.large : Theme.margin)
        visible: root.panel.card.present && (!root._apart || root.panel.opened)
        lying: root.portrait
        headed: true
        closable: root._apart
        pictured: !root.portrait || Theme.textScale < 2
        maximumHeight: root.portrait ? parent.height * 0.55 : parent.height - 2 * root._edge
        card: root.panel.card
        onOpened: (kind, item) => root.panel.open(kind, item)
        onClosed: root.panel.close()
    }
}
