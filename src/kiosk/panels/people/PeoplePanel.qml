pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.people
import kiosk.ui

// Everybody on the left, one of them on the right; on tall screens below.
Item {
    id: root

    required property PeopleModel panel
    readonly property bool portrait: height > width
    readonly property int _columns: portrait ? 3 : 4
    readonly property int _rows: Math.ceil(tiles.count / _columns)

    objectName: "people"

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

    Grid {
        id: grid

        x: Theme.margin
        y: heading.visible ? heading.y + heading.height + Theme.medium : Theme.gap
        width: root.portrait ? parent.width - 2 * x : parent.width * 0.62 - x
        height: root.portrait ? card.y - y - Theme.large : parent.height - y - (Theme.compact ? Theme.gap : Theme.huge)
        columns: root._columns
        spacing: Theme.gap

        Repeater {
            id: tiles

            model: root.panel.portraits

            PortraitTile {
                required property string key

                objectName: `person-${key}`
                width: (grid.width - (root._columns - 1) * grid.spacing) / root._columns
                height: Math.min(width * 1.15, (grid.height - (root._rows - 1) * grid.spacing) / root._rows)
                onTapped: root.panel.open("person", key)
            }
        }
    }

    ItemCard {
        id: card

        x: root.portrait ? Theme.margin : parent.width * 0.62 + Theme.large
        y: root.portrait ? parent.height - height - Theme.large : Theme.compact ? Theme.gap : Theme.huge
        width: parent.width - x - Theme.margin
        lying: root.portrait
        closable: false
        pictured: !Theme.compact || root.portrait
        card: root.panel.card
        onOpened: (kind, item) => root.panel.open(kind, item)
    }
}
