pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// What moves through time: the axis, and below it the topics and the zoom, where there is room.
Rectangle {
    id: root

    required property TimelineModel panel
    required property bool portrait
    required property bool alone
    required property bool topicsAside
    required property bool choosing
    readonly property int topics: chips.count

    signal choiceTapped

    height: strip.y + strip.height + Theme.gap + (flow.visible ? flow.height + Theme.gap : 0)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }

    TimeStrip {
        id: strip

        x: Theme.margin
        y: Theme.gap
        width: parent.width - 2 * x
        zooming: !flow.visible
        byEvents: root.alone
        choice: root.topicsAside
        choosing: root.choosing
        panel: root.panel
        onChoiceTapped: root.choiceTapped()
    }

    Flow {
        id: flow

        x: Theme.margin
        y: strip.y + strip.height + Theme.gap
        width: parent.width - 2 * x
        visible: !Theme.compact || root.portrait
        spacing: Theme.gap

        AllChip {
            visible: chips.count > 0
            panel: root.panel
        }

        Repeater {
            id: chips

            model: root.panel.categories

            CategoryChip {
                required property string key
                required property int number
                required chosen

                objectName: `topic-${key}`
                category: number
                maximumWidth: flow.width
                onTapped: root.panel.toggleCategory(key)
            }
        }

        // The zoom lies at the right end of the last row, or of one of its own.
        Item {
            id: lastPlace

            width: zooms.width
            height: zooms.height
        }
    }

    ZoomButtons {
        id: zooms

        anchors.right: flow.right
        y: flow.y + lastPlace.y
        visible: flow.visible
        axis: strip.axis
    }
}
