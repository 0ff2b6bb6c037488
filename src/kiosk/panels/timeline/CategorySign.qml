pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A category by shape as well as by colour: disc, square, diamond; beyond three, the same hollow.
Item {
    id: root

    required property int category
    readonly property color colour: Theme.categories[category % Theme.categories.length]
    readonly property bool _hollow: category % 6 > 2

    implicitWidth: Theme.words(4.5)
    implicitHeight: implicitWidth

    Rectangle {
        anchors.fill: parent
        radius: root.category % 3 === 0 ? width / 2 : 0
        rotation: root.category % 3 === 2 ? 45 : 0
        scale: root.category % 3 === 2 ? 0.8 : 1
        color: root._hollow ? "transparent" : root.colour
        border.width: root._hollow ? Math.max(2, root.width * 0.22) : 0
        border.color: root.colour
        antialiasing: true
    }
}
