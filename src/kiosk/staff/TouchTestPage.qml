pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.staff

// Fields all over the screen, each of which turns gold under a finger.
Rectangle {
    id: root

    required property StaffTask staff
    readonly property int _columns: Math.floor(width / Theme.mm(38))
    readonly property int _rows: Math.floor((height - bar.height) / Theme.mm(38))

    objectName: "staff-touch-test"
    color: Theme.night

    Grid {
        width: parent.width
        height: parent.height - bar.height
        columns: root._columns

        Repeater {
            model: root._columns * root._rows

            Rectangle {
                id: cell

                required property int index
                property bool found: false

                objectName: `touch-${index}`
                width: root.width / root._columns
                height: (root.height - bar.height) / root._rows
                color: found ? Theme.gold : Theme.night
                border.width: Theme.hair
                border.color: Theme.nightInkSoft

                PointHandler {
                    onActiveChanged: {
                        cell.found = true;
                        root.staff.touch();
                    }
                }
            }
        }
    }

    Title {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: root.staff.said
        color: Theme.nightInk
        style: Text.Outline
        styleColor: Theme.night
    }

    StaffBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        leaving: root.staff.leaving
        station: root.staff.station
        onClosed: root.staff.leave()
    }
}
