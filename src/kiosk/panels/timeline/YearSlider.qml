pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// All the exhibit's time: eras as bands, a tick an event, the years, and the thumb.
TimeSlider {
    id: root

    required property TimelineModel panel

    firstDay: panel.firstDay
    lastDay: panel.lastDay
    moment: panel.moment
    name: qsTr("Time")
    value: panel.momentWords
    inset: Theme.margin
    height: Theme.mm(39)
    onChosen: day => panel.chooseDay(day)
    onStepped: by => panel.step(by)
    onTrackChanged: panel.makeRoomForYears(Math.floor(track / Theme.mm(27)))

    Repeater {
        model: root.panel.eras

        Rectangle {
            id: era

            required property int first
            required property int last
            required property int number
            required property string name
            required property string brief
            readonly property bool _now: first <= root.moment && root.moment <= last
            readonly property bool _roomForName: fullName.implicitWidth + Theme.medium < width
            readonly property bool _roomForShort: shortName.implicitWidth + Theme.tiny < width

            x: root.place(first)
            y: Theme.tiny
            width: root.place(last + 1) - x - Theme.hair
            height: Theme.mm(10)
            radius: Theme.tiny
            color: _now ? Theme.primary : Theme.eras[number % Theme.eras.length]

            Words {
                id: fullName

                anchors.centerIn: parent
                visible: era._roomForName
                text: era.name
                color: era._now ? Theme.primaryInk : Theme.ink
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
            }

            Words {
                id: shortName

                anchors.centerIn: parent
                visible: !era._roomForName && era._roomForShort
                text: era.brief
                color: era._now ? Theme.primaryInk : Theme.ink
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
            }
        }
    }

    Repeater {
        model: root.panel.ticks

        Rectangle {
            required property int day

            x: root.place(day)
            y: Theme.mm(12.5)
            width: Theme.mm(0.7)
            height: Theme.mm(5)
            color: Theme.past
        }
    }

    Rectangle {
        id: axis

        x: root.inset
        y: Theme.mm(21)
        width: root.track
        height: Theme.hair
        color: Theme.ink
    }

    Repeater {
        model: root.panel.years

        Item {
            id: mark

            required property int day
            required property string words

            x: root.place(day)
            y: axis.y

            Rectangle {
                width: Theme.hair
                height: Theme.gap
                color: Theme.ink
            }

            Words {
                x: -width / 2
                y: Theme.mm(6.5)
                text: mark.words
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
            }
        }
    }

    Rectangle {
        x: Math.min(Math.max(0, root.thumbX - width / 2), root.width - width)
        anchors.verticalCenter: axis.verticalCenter
        width: thumb.implicitWidth + Theme.large
        height: Theme.mm(11.5)
        radius: height / 2
        color: Theme.primary
        border.width: Theme.hair
        border.color: Theme.surface

        Words {
            id: thumb

            anchors.centerIn: parent
            text: root.panel.momentWords
            color: Theme.primaryInk
            font.pixelSize: Theme.label
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
