pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// What the disc means.
Row {
    spacing: Theme.small

    DifferenceMark {
        anchors.verticalCenter: parent.verticalCenter
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Here they differ")
        color: Theme.nightInk
    }
}
