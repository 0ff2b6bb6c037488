pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A large key, with a digit or a sign.
Target {
    id: root

    property string icon: ""
    property bool golden: false
    readonly property color _ink: golden || pressed ? Theme.goldInk : Theme.nightInk

    opacity: possible ? 1 : 0.38

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(2.5)
        color: root.golden || root.pressed ? Theme.gold : Theme.nightRaised
        border.width: root.golden ? 0 : Theme.hair
        border.color: Theme.nightInkSoft
    }

    Title {
        anchors.centerIn: parent
        visible: root.icon === ""
        text: root.name
        color: root._ink
        font.pixelSize: Theme.pageTitle
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        color: root._ink
        size: Theme.mm(12)
    }
}
