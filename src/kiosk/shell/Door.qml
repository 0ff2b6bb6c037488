pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A poster that leads to a panel.
Target {
    id: root

    required property string title
    required property string line
    required property string poster
    // How many times as wide as high the poster is.
    required property real breadth
    required property bool last
    // The doors rise one after the other.
    property int turn: 0
    property bool lined: true
    property real wordsRoom: wordsHeight
    property real titleRoom: titleWidth
    readonly property alias wordsHeight: words.implicitHeight
    readonly property alias titleWidth: heading.implicitWidth

    // The picture stands above the words, but beside them where too much of it would be cut away.
    readonly property real _inside: foot.y - 2 * Theme.gap
    readonly property real _above: _inside - wordsRoom - Theme.small
    readonly property real _beside: Math.floor(width - titleRoom - Theme.medium - 2 * Theme.gap)
    readonly property bool _lying: _above * breadth * 1.25 < width && _beside > Theme.target
    readonly property bool _pictured: _lying || _above > Theme.target

    name: title

    Paper {
        anchors.fill: parent

        Picture {
            id: picture

            readonly property real _high: Math.ceil(Math.max(1, height, width / root.breadth))
            readonly property real _wide: Math.ceil(_high * root.breadth)

            x: Theme.gap
            y: Theme.gap
            width: root._lying ? root._beside : parent.width - 2 * Theme.gap
            height: root._lying ? root._inside : root._above
            visible: root._pictured
            alt: ""
            source: root.poster
            // The middle of the poster, as much as there is room for.
            sourceSize: Qt.size(_wide, _high)
            sourceClipRect: Qt.rect(Math.floor((_wide - width) / 2), Math.floor((_high - height) / 2), Math.ceil(width), Math.ceil(height))
        }

        Column {
            id: words

            x: root._lying && root._pictured ? picture.x + picture.width + Theme.gap : Theme.medium
            y: root._pictured && !root._lying ? picture.y + picture.height + Theme.small : (foot.y - height) / 2
            width: parent.width - x - Theme.gap

            Title {
                id: heading

                width: parent.width
                text: root.title
                font.pixelSize: root.width < Theme.heading(70) ? Theme.listTitle : Theme.cardTitle
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: root.lined
                text: root.line
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.mm(2.2)
            bottomLeftRadius: parent.radius
            bottomRightRadius: parent.radius
            color: root.last ? Theme.accent : Theme.rule
        }
    }

    transform: Rise {
        depth: Theme.huge
        turn: root.turn
    }
}
