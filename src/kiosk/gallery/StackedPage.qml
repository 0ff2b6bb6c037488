pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// A page as a stack shows it: with the model that it is given.
Rectangle {
    id: root

    required property CardModel panel

    color: Theme.sea

    Title {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.large
        horizontalAlignment: Text.AlignHCenter
        text: root.panel.title
        color: Theme.seaInk
    }
}
