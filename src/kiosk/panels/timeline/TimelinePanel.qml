pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.timeline
import kiosk.ui

// The years of the exhibit: the cards about the moment, and the slider below them.
Item {
    id: root

    required property TimelineModel panel
    readonly property bool portrait: height > width
    readonly property int _cards: Theme.compact && !portrait ? 2 : 3

    objectName: "timeline"
    Component.onCompleted: root.panel.makeRoomForCards(root._cards)

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
        y: root.portrait ? Theme.mm(16) : Theme.compact ? Theme.tiny : Theme.huge
        spacing: Theme.large

        Title {
            objectName: "year"
            text: root.panel.yearNumber
            font.pixelSize: Theme.compact ? Theme.mm(15) : Theme.pageTitle * 1.15
            wrapMode: Text.NoWrap
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            Title {
                width: Math.min(implicitWidth, root.width - head.x * 2 - Theme.mm(60))
                text: root.panel.era
            }

            Words {
                visible: !Theme.compact
                text: qsTr("%n event(s) in this year", "", root.panel.count)
                color: Theme.inkSoft
            }
        }
    }

    Grid {
        id: cards

        x: Theme.margin
        y: head.y + head.height + Math.max(Theme.medium, (foot.y - head.y - head.height - height) / 2)
        columns: root.portrait ? 1 : root._cards
        spacing: Theme.large

        Repeater {
            model: root.panel.cards

            EventPaper {
                required property string item

                objectName: `event-${item}`
                width: (root.width - 2 * Theme.margin - (cards.columns - 1) * cards.spacing) / cards.columns
                height: root.portrait ? (foot.y - head.y - head.height - 2 * cards.spacing - 2 * Theme.large) / 3 : Math.min(foot.y - head.y - head.height - Theme.medium - Theme.large, Math.max(width * 0.8, Theme.mm(131)))
                lying: root.portrait
                onTapped: root.panel.open("event", item)
            }
        }
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: controls.y + controls.height + Theme.gap
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }

        YearSlider {
            id: slider

            objectName: "yearSlider"
            y: Theme.small
            width: parent.width
            panel: root.panel
        }

        Flow {
            id: controls

            x: Theme.margin
            y: slider.y + slider.height
            width: parent.width - 2 * x
            spacing: Theme.gap

            ActionButton {
                objectName: "earlier"
                bare: true
                icon: "back"
                name: qsTr("Earlier event")
                enabled: root.panel.hasEarlier
                onTapped: root.panel.step(-1)
            }

            ActionButton {
                objectName: "later"
                bare: true
                icon: "fwd"
                name: qsTr("Later event")
                enabled: root.panel.hasLater
                onTapped: root.panel.step(1)
            }

            ActionButton {
                objectName: "year-earlier"
                visible: !Theme.compact
                icon: "back"
                name: root.panel.yearNumber - 1
                enabled: root.panel.yearNumber > root.panel.firstYear
                onTapped: root.panel.stepYear(-1)
            }

            ActionButton {
                objectName: "year-later"
                visible: !Theme.compact
                icon: "fwd"
                name: root.panel.yearNumber + 1
                enabled: root.panel.yearNumber < root.panel.lastYear
                onTapped: root.panel.stepYear(1)
            }

            Repeater {
                model: root.panel.links

                LinkButton {
                    required property string item

                    objectName: `link-${kind}`
                    onTapped: root.panel.open(kind, item)
                }
            }
        }
    }
}
