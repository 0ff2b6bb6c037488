pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import kiosk.staff

// Touch is off, so that the glass can be wiped.
Rectangle {
    id: root

    required property StaffTask staff

    objectName: "staff-cleaning"
    color: Theme.night

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Title {
        objectName: "staff-cleaning-said"
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: root.staff.said
        color: Theme.nightInk
        font.pixelSize: Theme.pageTitle
    }
}
