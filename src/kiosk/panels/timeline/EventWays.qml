pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.timeline
import kiosk.ui

// On to the events before and after; between them, where the chosen one leads, and the way to the
// topics where those have a leaf of their own.
Item {
    id: root

    required property TimelineModel panel
    property bool choice: false
    property bool choosing: false
    readonly property real _height: Math.max(Theme.target, Theme.words(8.6) + 2 * Theme.gap)

    signal choiceTapped

    implicitHeight: Math.max(Theme.target, flow.height)

    StepButton {
        id: earlier

        anchors.verticalCenter: parent.verticalCenter
        panel: root.panel
        by: -1
    }

    Flow {
        id: flow

        anchors.left: earlier.right
        anchors.right: later.left
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Repeater {
            model: root.choosing ? null : root.panel.links

            LinkButton {
                required property string item

                objectName: `link-${kind}`
                height: Math.max(root._height, implicitHeight)
                bare: root.choice && kind !== "person"
                maximumWidth: flow.width
                onTapped: root.panel.open(kind, item)
            }
        }

        TopicsButton {
            height: Math.max(root._height, implicitHeight)
            visible: root.choice
            bare: !root.choosing
            panel: root.panel
            choosing: root.choosing
            onTapped: root.choiceTapped()
        }
    }

    StepButton {
        id: later

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        panel: root.panel
        by: 1
    }
}
