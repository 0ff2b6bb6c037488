pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// The exhibit's time: the cards about the moment, where the chosen one leads, the axis below, and
// the topics to look at. Where words need much room, one card takes the screen, and the topics a
// leaf of its own.
Item {
    id: root

    required property TimelineModel panel
    readonly property bool portrait: height > width
    readonly property int _cards: Math.max(1, Math.min(3, Math.floor(Math.max(width, height) / Theme.words(142))))
    readonly property bool _alone: _cards === 1
    readonly property bool _topicsAside: Theme.compact && !portrait && foot.topics > 0
    readonly property bool _choosing: panel.choosing && _topicsAside

    objectName: "timeline"
    Component.onCompleted: {
        root.panel.makeRoomForCards(root._cards);
        root.panel.showTopics(false);
    }
    on_TopicsAsideChanged: root.panel.showTopics(false)
    on_CardsChanged: root.panel.makeRoomForCards(root._cards)

    Bands {
        anchors.fill: parent
        colours: Theme.dayBands
        centreX: parent.width * 0.7
        centreY: parent.height * 0.12
        step: Theme.mm(34)
        inner: Theme.mm(60)
    }

    TimelineHead {
        id: head

        x: Theme.margin
        y: root.portrait ? Theme.mm(10) : Theme.large
        width: parent.width - 2 * x
        visible: !Theme.compact || root.portrait
        panel: root.panel
        roomy: !Theme.compact && (root.portrait || root.height > Theme.words(330))
    }

    Item {
        id: stage

        x: Theme.margin
        y: head.visible ? head.y + head.height + Theme.medium : Theme.medium
        width: parent.width - 2 * x
        height: (root._alone ? foot.y : ways.y) - y - Theme.medium

        Row {
            id: cards

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            visible: !root._choosing
            spacing: Theme.large

            Repeater {
                model: root._alone || root.portrait ? null : root.panel.cards

                EventPaper {
                    required property string item

                    objectName: `event-${item}`
                    width: (cards.width - (root._cards - 1) * cards.spacing) / root._cards
                    height: Math.min(stage.height, width / 2 + Theme.words(75))
                    onTapped: root.panel.open("event", item)
                }
            }
        }

        Loader {
            anchors.fill: parent
            active: root.portrait && !root._alone
            sourceComponent: column
        }

        Repeater {
            model: root._alone ? root.panel.cards : null

            EventLeaves {
                objectName: `event-${item}`
                anchors.fill: parent
                visible: !root._choosing
                panel: root.panel
            }
        }

        NoEvents {
            anchors.centerIn: parent
            visible: root.panel.empty && !root._choosing
            maximumWidth: parent.width
            panel: root.panel
        }

        TopicLeaf {
            anchors.fill: parent
            visible: root._choosing
            columns: root._alone ? 2 : 3
            panel: root.panel
        }
    }

    Component {
        id: column

        EventColumn {
            panel: root.panel
            room: stage.height
        }
    }

    EventWays {
        id: ways

        x: Theme.margin
        y: foot.y - height - Theme.medium
        width: parent.width - 2 * x
        visible: !root._alone
        panel: root.panel
        portrait: root.portrait
        choice: root._topicsAside
        choosing: root._choosing
        onChoiceTapped: root.panel.showTopics(!root._choosing)
    }

    TimelineFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        panel: root.panel
        portrait: root.portrait
        alone: root._alone
        topicsAside: root._topicsAside
        choosing: root._choosing
        onChoiceTapped: root.panel.showTopics(!root._choosing)
    }
}
