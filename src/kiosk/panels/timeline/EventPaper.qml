pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An event on paper. The chosen one is framed.
Target {
    id: root

    required property string kicker
    required property int category
    required property string title
    required property string body
    required property string picture
    required property string alt
    required property bool chosen
    property bool lying: false
    readonly property bool _hasPicture: picture !== ""
    readonly property color _colour: Theme.categories[category % Theme.categories.length]

    name: `${kicker}. ${title}`

    Paper {
        anchors.fill: parent
        radius: Theme.radiusPanel
        chosen: root.chosen

        Bands {
            anchors.fill: image
            visible: !root._hasPicture && height > 0
            colours: [root._colour, Qt.lighter(root._colour, 1.12), Qt.lighter(root._colour, 1.26), Qt.lighter(root._colour, 1.42), Qt.lighter(root._colour, 1.6)]
            centreY: height * 0.9
            step: Theme.mm(9)
            inner: Theme.mm(11)
        }

        Picture {
            id: image

            x: Theme.mm(2.5)
            y: Theme.mm(2.5)
            width: root.lying ? parent.width * 0.32 : parent.width - 2 * x
            height: root.lying ? parent.height - 2 * y : Theme.compact ? 0 : Math.max(0, Math.min(parent.height * 0.48, width * 0.5, parent.height - y - words.height - Theme.gap - Theme.medium))
            alt: root.alt
            source: root.picture
            sourceSize: Qt.size(root.lying ? 0 : Math.ceil(width), root.lying ? Math.ceil(height) : 0)
            clip: true
        }

        Column {
            id: words

            x: root.lying ? image.x + image.width + Theme.medium : Theme.large
            y: root.lying ? Theme.medium : image.y + image.height + Theme.gap
            width: parent.width - x - Theme.medium
            spacing: Theme.small

            Row {
                width: parent.width
                spacing: Theme.small

                Rectangle {
                    anchors.top: parent.top
                    anchors.topMargin: Theme.mm(2.2)
                    width: Theme.mm(4.5)
                    height: width
                    radius: root.category % 3 === 0 ? width / 2 : 0
                    rotation: root.category % 3 === 2 ? 45 : 0
                    scale: root.category % 3 === 2 ? 0.8 : 1
                    color: root._colour
                }

                Words {
                    width: parent.width - Theme.mm(4.5) - Theme.small
                    text: root.kicker
                    color: root._colour
                    font.pixelSize: Theme.label
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
            }

            Title {
                width: parent.width
                text: root.title
                font.pixelSize: Theme.heading(11)
                Accessible.ignored: true
            }

            MarkedWords {
                width: parent.width
                visible: text !== ""
                text: root.body
            }
        }
    }
}
