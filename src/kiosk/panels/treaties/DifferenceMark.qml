pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The disc that marks where two treaties differ.
Rectangle {
    implicitWidth: Theme.mm(9)
    implicitHeight: Theme.mm(9)
    radius: width / 2
    color: Theme.primary

    Icon {
        anchors.centerIn: parent
        name: "swap"
        color: Theme.primaryInk
        size: Theme.mm(6)
    }
}
