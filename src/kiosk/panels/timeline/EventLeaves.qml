pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.timeline
import kiosk.ui

// One event that has the screen to itself, with its ways: for large words, leaf by leaf.
Paper {
    id: root

    required property TimelineModel panel
    required property string item
    required property string kicker
    required property int category
    required property string title
    required property string body
    required property string certainty

    radius: Theme.radiusPanel
    chosen: true
    onItemChanged: leaves.leaf = 0

    Leaves {
        id: leaves

        anchors.fill: parent
        anchors.margins: Theme.medium
        columns: width < Theme.words(165) ? 1 : 2
        spacing: Theme.gap

        CategoryLine {
            width: leaves.columnWidth
            kicker: root.kicker
            category: root.category
        }

        Title {
            width: leaves.columnWidth
            text: root.title
            font.pixelSize: Theme.heading(11)
        }

        MarkedWords {
            width: leaves.columnWidth
            visible: text !== ""
            text: root.body
        }

        TextChips {
            width: leaves.columnWidth
            links: root.panel.named
            about: root.item
            onOpened: (kind, item) => root.panel.open(kind, item)
        }

        CertaintyTag {
            visible: root.certainty !== "verified"
            certainty: root.certainty
        }

        Repeater {
            model: root.panel.links

            Item {
                id: way

                required property string kind
                required property string item
                required property string title
                required property bool near

                width: leaves.columnWidth
                height: button.height

                LinkButton {
                    id: button

                    objectName: `link-${kind}`
                    kind: way.kind
                    title: way.title
                    near: way.near
                    maximumWidth: way.width
                    onTapped: root.panel.open(way.kind, way.item)
                }
            }
        }
    }
}
