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
    readonly property bool _topicsAside: Theme.compact && !portrait && topics.count > 0
    property bool _choosing: false

    objectName: "timeline"
    Component.onCompleted: root.panel.makeRoomForCards(root._cards)
    on_CardsChanged: root.panel.makeRoomForCards(root._cards)

    Bands {
        anchors.fill: parent
        colours: Theme.dayBands
        centreX: parent.width * 0.7
        centreY: parent.height * 0.12
        step: Theme.mm(34)
        inner: Theme.mm(60)
    }

    Row {
        id: head

        x: Theme.margin
        y: root.portrait ? Theme.mm(10) : Theme.large
        visible: !Theme.compact || root.portrait
        spacing: Theme.large

        Title {
            objectName: "year"
            text: root.panel.yearNumber
            font.pixelSize: Theme.pageTitle * (Theme.compact ? 0.8 : 1.15)
            wrapMode: Text.NoWrap
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            Title {
                width: Math.min(implicitWidth, root.width - head.x * 2 - Theme.mm(70))
                text: root.panel.era
            }

            Words {
                visible: !Theme.compact
                text: qsTr("%n event(s) in this year", "", root.panel.count)
                color: Theme.inkSoft
            }
        }
    }

    Item {
        id: stage

        x: Theme.margin
        y: head.visible ? head.y + head.height + Theme.medium : Theme.medium
        width: parent.width - 2 * x
        height: (root._alone ? foot.y : ways.y) - y - Theme.medium

        Grid {
            id: cards

            readonly property real _room: (stage.height - (rows - 1) * spacing) / rows

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            visible: !root._choosing
            columns: root.portrait ? 1 : root._cards
            rows: root.portrait ? root._cards : 1
            spacing: Theme.large

            Repeater {
                model: root._alone ? null : root.panel.cards

                EventPaper {
                    required property string item

                    objectName: `event-${item}`
                    width: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns
                    height: root.portrait ? cards._room : Math.min(cards._room, width / 2 + Theme.words(75))
                    lying: root.portrait
                    onTapped: root.panel.open("event", item)
                }
            }
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

        Leaves {
            id: leaf

            anchors.fill: parent
            visible: root._choosing
            columns: root._alone ? 2 : 3
            spacing: Theme.gap

            CategoryChip {
                objectName: "topic-all"
                visible: root._topicsAside
                width: leaf.columnWidth
                maximumWidth: width
                name: qsTr("All %1").arg(root.panel.total)
                chosen: root.panel.everything
                onTapped: root.panel.showAll()
            }

            Repeater {
                model: root._topicsAside ? root.panel.categories : null

                CategoryChip {
                    required property string key
                    required property int number
                    required chosen

                    objectName: `topic-${key}`
                    category: number
                    width: leaf.columnWidth
                    maximumWidth: width
                    onTapped: root.panel.toggleCategory(key)
                }
            }
        }
    }

    EventWays {
        id: ways

        x: Theme.margin
        y: foot.y - height - Theme.medium
        width: parent.width - 2 * x
        visible: !root._alone
        panel: root.panel
        choice: root._topicsAside
        choosing: root._choosing
        onChoiceTapped: root._choosing = !root._choosing
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: strip.y + strip.height + Theme.gap + (chips.visible ? chips.height + Theme.gap : 0)
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
            zooming: !chips.visible
            byEvents: root._alone
            choice: root._topicsAside
            choosing: root._choosing
            panel: root.panel
            onChoiceTapped: root._choosing = !root._choosing
        }

        Flow {
            id: chips

            x: Theme.margin
            y: strip.y + strip.height + Theme.gap
            width: parent.width - 2 * x
            visible: !Theme.compact || root.portrait
            spacing: Theme.gap

            CategoryChip {
                objectName: "topic-all"
                visible: topics.count > 0
                name: qsTr("All %1").arg(root.panel.total)
                chosen: root.panel.everything
                onTapped: root.panel.showAll()
            }

            Repeater {
                id: topics

                model: root.panel.categories

                CategoryChip {
                    required property string key
                    required property int number
                    required chosen

                    objectName: `topic-${key}`
                    category: number
                    maximumWidth: chips.width
                    onTapped: root.panel.toggleCategory(key)
                }
            }

            Item {
                id: lastPlace

                width: zooms.width
                height: zooms.height
            }
        }

        ZoomButtons {
            id: zooms

            anchors.right: chips.right
            y: chips.y + lastPlace.y
            visible: chips.visible
            axis: strip.axis
        }
    }
}
