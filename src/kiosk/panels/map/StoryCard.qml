pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.map
import kiosk.ui

// What a visitor reads of a step: when, what, and what is not certain.
Item {
    id: root

    required property StoryModel story
    property real maximumHeight: 100000

    signal opened(kind: string, item: string)

    objectName: "storyCard"
    height: stamp.height + paper.height

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Rectangle {
        id: stamp

        width: parent.width
        height: when.height + 2 * Theme.gap
        color: Theme.night
        topLeftRadius: Theme.radiusCard
        topRightRadius: Theme.radiusCard
        border.width: Theme.edge
        border.color: Theme.line

        Column {
            id: when

            x: Theme.large
            y: Theme.gap
            width: parent.width - 2 * Theme.large - (tag.visible ? tag.width + Theme.gap : 0)

            Kicker {
                width: parent.width
                text: root.story.date
                color: Theme.gold
                font.letterSpacing: 1
            }

            Words {
                objectName: "storyHour"
                width: parent.width
                visible: text !== ""
                text: root.story.hour
                color: Theme.nightInk
                font.family: Theme.display
                font.pixelSize: Theme.listTitle
            }
        }

        CertaintyTag {
            id: tag

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: root.story.certainty !== "verified"
            certainty: root.story.certainty
        }
    }

    Rectangle {
        id: paper

        readonly property real _padding: Theme.compact ? Theme.medium : Theme.large

        anchors.top: stamp.bottom
        width: parent.width
        height: Math.min(words.implicitHeight + 2 * _padding, root.maximumHeight - stamp.height)
        color: Theme.surface
        bottomLeftRadius: Theme.radiusCard
        bottomRightRadius: Theme.radiusCard
        border.width: Theme.edge
        border.color: Theme.line

        Leaves {
            id: words

            anchors.fill: parent
            anchors.margins: paper._padding
            spacing: Theme.gap
            about: root.story.step

            Title {
                objectName: "storyHeading"
                width: words.columnWidth
                text: root.story.heading
            }

            // With large words each sentence may need a leaf of its own.
            Repeater {
                model: Theme.textScale > 1 ? root.story.sentences : [root.story.text]

                MarkedWords {
                    required property string modelData

                    width: words.columnWidth
                    text: modelData
                }
            }

            TextChips {
                width: words.columnWidth
                links: root.story.named
                about: root.story.step
                onOpened: (kind, item) => root.opened(kind, item)
            }

            Words {
                width: words.columnWidth
                visible: text !== ""
                text: root.story.doubt
                color: Theme.inkSoft
                font.pixelSize: Theme.label
            }

            LinkButton {
                objectName: "link-evidence"
                visible: root.story.evidence !== ""
                kind: "evidence"
                title: ""
                near: false
                onTapped: root.opened("evidence", root.story.evidence)
            }
        }
    }
}
