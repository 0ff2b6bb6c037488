pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.timeline
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
    required property string certainty
    required property bool chosen
    property bool lying: false
    // The height that its words need where it lies.
    readonly property real needed: words.height + 2 * Theme.medium
    readonly property bool _tagged: certainty !== "verified"
    readonly property bool _hasPicture: picture !== ""
    readonly property color _colour: Theme.categories[category % Theme.categories.length]
    readonly property real _room: height - image.y - words.height - Theme.gap - Theme.medium
    readonly property bool _pictured: lying ? !Theme.compact : _room > Theme.mm(12)

    name: `${kicker}. ${title}`

    Paper {
        anchors.fill: parent
        radius: Theme.radiusPanel
        chosen: root.chosen

        Bands {
            anchors.fill: image
            visible: !root._hasPicture && !Theme.contrast && image.height > 0
            colours: [root._colour, Qt.lighter(root._colour, 1.12), Qt.lighter(root._colour, 1.26), Qt.lighter(root._colour, 1.42), Qt.lighter(root._colour, 1.6)]
            centreY: height * 0.9
            step: Theme.mm(9)
            inner: Theme.mm(11)
        }

        Picture {
            id: image

            x: Theme.mm(2.5)
            y: Theme.mm(2.5)
            width: root.lying ? (root._pictured ? parent.width * 0.32 : 0) : parent.width - 2 * x
            height: root._pictured ? (root.lying ? parent.height - 2 * y : Math.min(root._room, width * 0.5)) : 0
            visible: root._pictured
            alt: root.alt
            source: root.picture
            sourceSize: Qt.size(root.lying ? 0 : Math.ceil(width), root.lying ? Math.ceil(height) : 0)
            clip: true
        }

        Column {
            id: words

            x: root.lying && root._pictured ? image.x + image.width + Theme.medium : Theme.large
            y: root._pictured && !root.lying ? image.y + image.height + Theme.gap : Theme.medium
            width: parent.width - x - Theme.medium
            spacing: Theme.small

            CategoryLine {
                width: parent.width - (root._tagged && root.lying ? aside.width + Theme.gap : 0)
                kicker: root.kicker
                category: root.category
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

            CertaintyTag {
                visible: root._tagged && !root.lying
                certainty: root.certainty
            }
        }

        CertaintyTag {
            id: aside

            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            y: Theme.tiny
            visible: root._tagged && root.lying
            certainty: root.certainty
        }
    }
}
