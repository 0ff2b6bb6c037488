pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.timeline
import kiosk.ui

// On to the events before and after; between them, where the chosen one leads, and the way to the
// topics where those have a leaf of their own. On tall screens its ways may have a row above.
Item {
    id: root

    required property TimelineModel panel
    property bool choice: false
    property bool choosing: false
    property bool portrait: false
    // Where the text leads there may be little room for the other words.
    readonly property bool _brief: choice || ((!portrait || Theme.compact) && chips.count > 0)
    readonly property bool _stacked: portrait && chips.count > 0 && links.count > 1 && !choosing
    readonly property real _beside: earlier.width + Theme.large
    readonly property real _links: [...flow.children].reduce((sum, way) => way instanceof LinkButton ? sum + way.width + flow.spacing : sum, 0)
    readonly property real _height: Math.max(Theme.target, Theme.words(8.6) + 2 * Theme.gap)

    signal choiceTapped

    implicitHeight: Math.max(Theme.target, flow.height)

    StepButton {
        id: earlier

        y: (root._stacked ? 2 * chips.y + chips.height - height : root.height - height) / 2
        panel: root.panel
        by: -1
    }

    Flow {
        id: flow

        x: root._stacked ? 0 : root._beside
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Repeater {
            id: links

            model: root.choosing ? null : root.panel.links

            LinkButton {
                required property string item

                objectName: `link-${kind}`
                height: Math.max(root._height, implicitHeight)
                bare: root._brief && (kind !== "person" || (root.choice && chips.count > 0))
                maximumWidth: flow.width
                onTapped: root.panel.open(kind, item)
            }
        }

        TextChips {
            id: chips

            leftPadding: root._stacked ? root._beside : 0
            rightPadding: leftPadding
            width: root._stacked ? flow.width : Math.min(oneLine, flow.width)
            maximumWidth: flow.width - 2 * leftPadding
            visible: count > 0 && !root.choosing
            atOnce: root.portrait ? 4 : Math.max(1, Math.min(4, Math.floor((flow.width - root._links - topics.room - Theme.mm(30)) / Theme.words(62))))
            links: root.panel.named
            about: root.panel.chosenEvent
            onOpened: (kind, item) => root.panel.open(kind, item)
        }

        TopicsButton {
            id: topics

            readonly property real room: visible ? width + flow.spacing : 0

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
        y: earlier.y
        panel: root.panel
        by: 1
    }
}
