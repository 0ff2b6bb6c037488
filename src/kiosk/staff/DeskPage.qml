pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.staff

// How the station is, and what can be done: lights above, actions below.
Rectangle {
    id: root

    required property StaffDesk staff
    readonly property int _columns: Math.max(2, Math.floor(width / Theme.mm(105)))
    readonly property int _lightRows: Math.ceil(lights.count / _columns)
    readonly property int _actionRows: Math.ceil(actions.count / _actionColumns)
    readonly property int _actionColumns: Math.max(2, Math.floor(width / Theme.mm(110)))
    readonly property real _wide: width - 2 * Theme.margin
    readonly property real _action: Theme.mm(32)
    readonly property real _light: Math.min(Theme.mm(52), (does.y - sees.y - Theme.medium) / Math.max(1, _lightRows) - Theme.gap)

    objectName: "staff-desk"
    color: Theme.night

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Kicker {
        id: kicker

        x: Theme.margin
        y: Theme.large
        text: root.staff.kicker
        color: Theme.gold
    }

    Title {
        id: title

        objectName: "staff-title"
        x: Theme.margin
        anchors.top: kicker.bottom
        width: root._wide
        text: root.staff.title
        color: Theme.nightInk
        font.pixelSize: Theme.mm(17)
    }

    Grid {
        id: sees

        x: Theme.margin
        y: title.y + title.height + Theme.medium
        columns: root._columns
        spacing: Theme.gap

        Repeater {
            id: lights

            model: root.staff.lights

            LightTile {
                required property string key

                objectName: `light-${key}`
                width: (root._wide - (root._columns - 1) * Theme.gap) / root._columns
                height: root._light
                onTapped: root.staff.tellAll(key)
            }
        }
    }

    Grid {
        id: does

        x: Theme.margin
        y: bar.y - Theme.medium - root._actionRows * (root._action + Theme.gap)
        columns: root._actionColumns
        spacing: Theme.gap

        Repeater {
            id: actions

            model: root.staff.actions

            ActionTile {
                required property string key

                objectName: `action-${key}`
                width: (root._wide - (root._actionColumns - 1) * Theme.gap) / root._actionColumns
                height: root._action
                onTapped: root.staff.choose(key)
            }
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

    Question {
        anchors.fill: parent
        visible: root.staff.question !== ""
        enabled: visible
        question: root.staff.question
        detail: root.staff.detail
        agreeing: root.staff.agreeing
        declining: root.staff.declining
        onAgreed: root.staff.agree()
        onDeclined: root.staff.decline()
    }
}
