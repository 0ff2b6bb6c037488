pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.staff

// The whole screen in one colour after another, and a grid at the end: what is dead or bent shows.
Rectangle {
    id: root

    required property StaffTask staff
    property int step: 0

    objectName: "staff-screen-test"
    color: Theme.screenTest[Math.min(step, Theme.screenTest.length - 1)]

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            root.staff.touch();
            root.step += 1;
            if (root.step > Theme.screenTest.length)
                root.staff.leave();
        }
    }

    Title {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        visible: root.step === 0
        text: root.staff.said
        color: Theme.nightInk
    }

    Grid {
        id: grid

        readonly property int across: 32
        readonly property int down: Math.round(across * root.height / root.width)

        anchors.fill: parent
        visible: root.step === Theme.screenTest.length
        columns: across

        Repeater {
            model: grid.visible ? grid.across * grid.down : 0

            Rectangle {
                width: root.width / grid.across
                height: root.height / grid.down
                color: "transparent"
                border.width: 1
                border.color: Theme.black
            }
        }
    }
}
