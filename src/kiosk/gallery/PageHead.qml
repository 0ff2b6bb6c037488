pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// What a page shows: its name and purpose, on the wave. Beside the page, or above it.
Rectangle {
    id: root

    required property Gallery gallery
    property bool above: false
    readonly property real _edge: Theme.compact ? Theme.large : Theme.margin

    implicitWidth: Theme.mm(124)
    implicitHeight: words.height + 2 * Theme.large
    color: Theme.night

    Bands {
        anchors.fill: parent
        visible: !Theme.contrast && !root.above
        colours: Theme.nightBands
        centreX: 0
        centreY: height
        step: width * 0.085
        inner: step * 0.9
    }

    Column {
        id: words

        x: root._edge
        y: root.above ? Theme.large : root._edge
        width: parent.width - 2 * x
        spacing: Theme.small

        Item {
            width: parent.width
            height: name.y + name.height

            Kicker {
                id: chapter

                y: root.above ? name.baselineOffset - baselineOffset : 0
                text: root.gallery.chapter
                color: Theme.gold
                font.capitalization: Font.MixedCase
            }

            Title {
                id: name

                x: root.above ? chapter.width + Theme.large : 0
                y: root.above ? 0 : chapter.height
                text: root.gallery.name
                color: Theme.nightInk
                font.pixelSize: Theme.heading(15)
            }
        }

        Words {
            width: parent.width
            visible: Theme.textScale === 1 || !root.above
            text: root.gallery.purpose
            color: Theme.nightInk
            font.pixelSize: Theme.label
        }
    }
}
