pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Something that rises from the lower edge, over whatever is on the screen. A touch beside it closes.
Item {
    id: root

    required property string name
    default property alias content: paper.data
    property alias color: paper.color
    required property real contentHeight
    readonly property bool covers: true

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: name
    Accessible.ignored: !enabled

    Rectangle {
        anchors.fill: parent
        visible: root.enabled
        color: Theme.dimmed
    }

    Tap {
        onTapped: root.closed()
    }

    Rectangle {
        id: paper

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.contentHeight
        color: Theme.surface

        Tap {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Rectangle {
            width: parent.width
            height: Theme.mm(1.2)
            color: Theme.rule
        }

        transform: Rise {
            depth: Theme.mm(24)
        }
    }
}
