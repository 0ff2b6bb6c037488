pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A pan that hangs from its strings, with its coins. A touch loads or empties it.
Target {
    id: root

    required property QtObject coins
    required property real unit
    required property bool loaded
    readonly property int _columns: Math.ceil(stack.count / 10)
    readonly property real _coin: Math.floor(Math.min(8.4, 44 / Math.max(1, _columns)) * unit)

    implicitWidth: 46 * unit
    implicitHeight: 50 * unit

    Image {
        source: Qt.resolvedUrl("strings.svg")
        sourceSize: Qt.size(Math.ceil(46 * root.unit), Math.ceil(42 * root.unit))
    }

    Item {
        x: Math.round(23 * root.unit)
        y: Math.round(43.4 * root.unit)

        Repeater {
            id: stack

            model: root.coins

            CoinDisc {
                required property string key

                objectName: `coin-${key}`
                size: root._coin
                columns: root._columns
            }
        }
    }

    Image {
        y: Math.round(42 * root.unit)
        source: Qt.resolvedUrl("dish.svg")
        sourceSize: Qt.size(Math.ceil(46 * root.unit), Math.ceil(8 * root.unit))
    }

    Rectangle {
        x: Math.round(23 * root.unit - width / 2)
        y: Math.round((root.loaded ? 46 : 33) * root.unit - height / 2)
        width: Math.round(Math.max((root.loaded ? 7 : 11) * root.unit, Theme.mm(9)))
        height: width
        radius: width / 2
        color: root.loaded ? Theme.night : Theme.gold
        border.width: root.loaded ? Theme.hair : 0
        border.color: Theme.gold

        Icon {
            anchors.centerIn: parent
            name: root.loaded ? "minus" : "plus"
            color: root.loaded ? Theme.gold : Theme.goldInk
            size: Math.round(parent.width * 0.64)
        }
    }
}
