pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// What the disc means.
Row {
    id: root

    property real maximumWidth: 10000

    spacing: Theme.small

    DifferenceMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.maximumWidth - mark.width - root.spacing)
        text: qsTr("Here they differ")
        color: Theme.nightInk
    }
}
