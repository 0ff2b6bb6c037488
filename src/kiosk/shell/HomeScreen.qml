pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// One door for each panel that the exhibit has.
Item {
    id: root

    required property Kiosk kiosk
    readonly property bool portrait: height > width
    readonly property int _columns: portrait ? (doors.count > 4 ? 3 : 2) : doors.count
    readonly property int _rows: Math.ceil(doors.count / Math.max(1, _columns))
    readonly property real _doorsTop: head.y + head.height + Theme.large

    objectName: "home"

    Bands {
        anchors.fill: parent
        centreX: parent.width * 0.73
        centreY: root._doorsTop
        step: Theme.mm(28)
        inner: Theme.mm(19)
        colours: Theme.nightBands
    }

    Column {
        id: head

        x: Theme.margin
        y: root.portrait ? Theme.mm(20) : Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.small

        Kicker {
            width: parent.width
            text: root.kiosk.home.kicker
            color: Theme.gold
        }

        Title {
            width: parent.width
            text: root.kiosk.home.title
            color: Theme.nightInk
            font.pixelSize: Theme.pageTitle
        }

        Words {
            width: Math.min(parent.width, Theme.mm(192))
            text: root.kiosk.home.text
            color: Theme.nightInk
            font.pixelSize: Theme.lead
        }
    }

    Grid {
        x: Theme.margin
        y: root._doorsTop
        columns: root._columns
        spacing: Theme.medium

        Repeater {
            id: doors

            model: root.kiosk.home.doors

            Door {
                required property string key

                objectName: `door-${key}`
                width: (root.width - 2 * Theme.margin - (root._columns - 1) * Theme.medium) / root._columns
                height: (root.height - root._doorsTop - Theme.large - (root._rows - 1) * Theme.medium) / root._rows
                onTapped: root.kiosk.openPanel(key)
            }
        }
    }
}
