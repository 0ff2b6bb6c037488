pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// The days that matter most, one bar each; a touch anywhere jumps to that day. With large words only
// the day remains, between the one before and the one after.
Rectangle {
    id: root

    required property DayStripModel days
    property bool hasToday: false
    property bool today: false
    readonly property bool portrait: width < Theme.mm(320)
    readonly property bool plain: Theme.textScale > 1
    readonly property real _line: Theme.label * 1.35

    signal chosen(day: int)
    signal todayTapped

    implicitHeight: plain ? _line * (portrait ? 3 : 2) + Theme.listTitle * 1.2 + 2 * Theme.gap : portrait ? Math.max(Theme.mm(60), 3 * Theme.gap + Math.max(date.height, Theme.target) + slider.height) : Theme.mm(40)
    color: Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }

    Column {
        id: date

        x: root.plain ? earlier.x + earlier.width + Theme.medium : Theme.huge
        anchors.verticalCenter: root.portrait && !root.plain ? undefined : parent.verticalCenter
        y: Theme.gap
        width: root.plain ? later.x - x - Theme.medium : root.portrait ? parent.width - 2 * Theme.huge - (now.visible ? now.width + Theme.gap : 0) : Theme.mm(Theme.contrast ? 84 : 74)

        Kicker {
            objectName: "dayTitle"
            width: parent.width
            text: root.today ? qsTr("What still stands") : root.days.dayTitle
            font.letterSpacing: 0
            font.capitalization: Font.MixedCase
        }

        Title {
            objectName: "dayWords"
            width: parent.width
            text: root.today ? qsTr("Today") : root.days.dayWords
            font.pixelSize: Theme.listTitle
            wrapMode: Text.NoWrap
        }
    }

    ActionButton {
        id: earlier

        objectName: "day-earlier"
        x: root.portrait || root.plain ? Theme.huge : date.x + date.width + Theme.gap
        anchors.verticalCenter: root.plain ? parent.verticalCenter : slider.verticalCenter
        bare: true
        icon: "back"
        name: qsTr("One day earlier")
        onTapped: root.chosen(Math.max(root.days.firstDay, Math.min(root.days.moment - 1, root.days.lastDay)))
    }

    ActionButton {
        id: later

        readonly property bool _last: !now.visible || (root.portrait && !root.plain)

        objectName: "day-later"
        anchors.right: _last ? parent.right : now.left
        anchors.rightMargin: _last ? Theme.huge : Theme.gap
        anchors.verticalCenter: root.plain ? parent.verticalCenter : slider.verticalCenter
        bare: true
        icon: "fwd"
        name: qsTr("One day later")
        onTapped: root.chosen(Math.min(root.days.lastDay, Math.max(root.days.moment + 1, root.days.firstDay)))
    }

    Chip {
        id: now

        objectName: "day-today"
        anchors.right: parent.right
        anchors.rightMargin: Theme.huge
        anchors.verticalCenter: root.plain ? parent.verticalCenter : root.portrait ? undefined : slider.verticalCenter
        y: Theme.gap
        visible: root.hasToday
        night: false
        on: root.today
        name: qsTr("Today")
        onTapped: root.todayTapped()
    }

    TimeSlider {
        id: slider

        objectName: "daySlider"
        visible: !root.plain
        anchors.left: earlier.right
        anchors.right: later.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        height: Theme.mm(33)
        firstDay: root.days.firstDay
        lastDay: root.days.lastDay
        moment: root.days.moment
        name: qsTr("Day")
        value: root.days.dayWords
        onChosen: day => root.chosen(day)
        onStepped: by => root.chosen(root.days.moment + by)

        Repeater {
            model: root.days.bars

            Rectangle {
                required property int day
                required property real share
                required property int when

                x: slider.place(day) - width / 2
                anchors.bottom: axis.top
                width: Math.max(2, slider.track / 40 * 0.42)
                height: Theme.mm(1.2) + share * Theme.mm(9)
                radius: Theme.hair
                color: when === 0 ? Theme.accent : when < 0 ? Theme.past : Theme.coming
            }
        }

        Rectangle {
            id: axis

            x: slider.inset / 2
            y: Theme.mm(17)
            width: parent.width - 2 * x
            height: Theme.hair
            color: Theme.ink
        }

        // Where one has no room beside those at the ends, which stand within, every second is left out.
        Repeater {
            id: marks

            property int wide: 0

            model: root.days.marks

            Words {
                required property int index
                required property int day
                required property string words
                readonly property bool _wide: implicitWidth * 1.5 - slider.inset / 2 + Theme.small > slider.track / Math.max(1, marks.count - 1)

                visible: marks.wide === 0 || index % 2 === 0
                x: Math.min(Math.max(0, slider.place(day) - width / 2), slider.width - width)
                y: axis.y + Theme.mm(6)
                text: words
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
                on_WideChanged: marks.wide += _wide ? 1 : -1
                Component.onDestruction: marks.wide -= _wide ? 1 : 0
            }
        }

        Rectangle {
            x: slider.thumbX - width / 2
            anchors.verticalCenter: axis.verticalCenter
            width: Theme.mm(11.5)
            height: width
            radius: width / 2
            color: Theme.surface
            border.width: Theme.frame
            border.color: Theme.accent

            // Under a finger it is where the finger is; else it goes to its day.
            Behavior on x {
                enabled: !slider.drawn

                NumberAnimation {
                    duration: Theme.cardTime
                    easing.type: Easing.OutCubic
                }
            }

            Row {
                anchors.centerIn: parent
                spacing: Theme.tiny

                Repeater {
                    model: 3

                    Rectangle {
                        width: Theme.hair
                        height: Theme.mm(4)
                        color: Theme.ink
                    }
                }
            }
        }
    }
}
