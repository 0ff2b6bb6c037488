pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A portrait with name and country.
Target {
    id: root

    required property string person
    required property string country
    required property string picture
    required property string initials
    required property bool chosen
    property bool roomy: true

    name: `${person}, ${country}`

    Paper {
        anchors.fill: parent
        radius: Theme.radiusPanel
        chosen: root.chosen

        Bands {
            anchors.fill: portrait
            step: height * 0.4
            inner: height * 0.62
            colours: Theme.seaBands.slice(0, 4)
        }

        Title {
            anchors.centerIn: portrait
            visible: root.picture === ""
            text: root.initials
            color: Theme.seaInk
            font.pixelSize: portrait.height * 0.56
            Accessible.ignored: true
        }

        Picture {
            id: portrait

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.small
            height: Math.max(0, Math.min(parent.height * 0.6, parent.height - Math.max(words.height, Theme.words(root.roomy ? 25 : 17)) - Theme.mm(7)))
            alt: ""
            source: root.picture
            sourceSize: Qt.size(Math.ceil(width), 0)
            clip: true
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: portrait.bottom
            anchors.margins: Theme.gap
            anchors.topMargin: Theme.tiny

            Words {
                width: parent.width
                text: root.person
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: root.roomy
                text: root.country
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
        }
    }
}
