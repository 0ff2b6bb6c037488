pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.staff

// The staff's code: twelve keys, and as many dots as digits were typed.
Rectangle {
    id: root

    required property CodePad staff
    readonly property bool _upright: height > width
    readonly property real _room: height - bar.height
    readonly property real _key: Math.min(Theme.mm(58), (root.width - 2 * Theme.margin - 2 * Theme.medium) / 3)
    readonly property real _keyHeight: Math.min(Theme.mm(44), ((_upright ? 0.55 : 1) * _room - 2 * Theme.margin - 3 * Theme.medium) / 4)

    objectName: "staff-code"
    color: Theme.night

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Column {
        id: words

        x: Theme.mm(24)
        y: root._upright ? Theme.mm(24) : pad.y
        width: (root._upright ? parent.width : pad.x) - x - Theme.margin
        spacing: Theme.medium

        Kicker {
            text: root.staff.kicker
            color: Theme.gold
        }

        Title {
            width: parent.width
            text: root.staff.title
            color: Theme.nightInk
            font.pixelSize: Theme.pageTitle
        }

        Words {
            objectName: "staff-said"
            width: parent.width
            text: root.staff.said
            color: Theme.nightInk
            font.pixelSize: Theme.lead
        }

        Row {
            topPadding: Theme.medium
            bottomPadding: Theme.medium
            spacing: Theme.medium

            Repeater {
                model: root.staff.places

                Rectangle {
                    required property int index

                    width: Theme.mm(root.staff.places > 8 ? 8 : 12)
                    height: width
                    radius: width / 2
                    color: index < root.staff.typed ? Theme.gold : "transparent"
                    border.width: Theme.hair
                    border.color: index < root.staff.typed ? Theme.gold : Theme.nightInkSoft
                }
            }
        }

        Words {
            width: parent.width
            text: root.staff.closing
            color: Theme.nightInkSoft
            font.pixelSize: Theme.label
        }
    }

    Grid {
        id: pad

        x: root._upright ? (root.width - width) / 2 : root.width - width - Theme.mm(24)
        y: root._upright ? root._room - height - Theme.margin : (root._room - height) / 2
        columns: 3
        spacing: Theme.medium

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            PadKey {
                required property string modelData

                objectName: `digit-${modelData}`
                width: root._key
                height: root._keyHeight
                name: modelData
                possible: root.staff.possible
                onTapped: root.staff.type(modelData)
            }
        }

        PadKey {
            objectName: "digit-erase"
            width: root._key
            height: root._keyHeight
            icon: "back"
            name: root.staff.erasing
            possible: root.staff.possible && root.staff.typed > 0
            onTapped: root.staff.erase()
        }

        PadKey {
            objectName: "digit-0"
            width: root._key
            height: root._keyHeight
            name: "0"
            possible: root.staff.possible
            onTapped: root.staff.type("0")
        }

        PadKey {
            objectName: "digit-submit"
            width: root._key
            height: root._keyHeight
            icon: "check"
            golden: true
            name: root.staff.submitting
            possible: root.staff.possible && root.staff.typed >= 6
            onTapped: root.staff.submit()
        }
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
