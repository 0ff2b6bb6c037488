pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// The days that matter most, one bar each; a touch anywhere jumps to that day.
Rectangle {
    id: root

    required property DayStripModel days
    property bool hasToday: false
    property bool today: false
    readonly property bool portrait: width < Theme.mm(320)

    signal chosen(day: int)
    signal todayTapped

    implicitHeight: portrait ? Theme.mm(60) : Theme.mm(40)
    color: Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }

    Column {
        id: date

        x: Theme.huge
        anchors.verticalCenter: root.portrait ? undefined : parent.verticalCenter
        y: Theme.gap
        width: root.portrait ? parent.width - 2 * Theme.huge - (now.visible ? now.width + Theme.gap : 0) : Theme.mm(74)

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
        anchors.left: root.portrait ? parent.left : date.right
        anchors.leftMargin: root.portrait ? Theme.huge : Theme.gap
        anchors.verticalCenter: slider.verticalCenter
        bare: true
        icon: "back"
        name: qsTr("One day earlier")
        onTapped: root.chosen(Math.max(root.days.firstDay, Math.min(root.days.moment - 1, root.days.lastDay)))
    }

    ActionButton {
        id: later

        objectName: "day-later"
        anchors.right: root.portrait || !now.visible ? parent.right : now.left
        anchors.rightMargin: root.portrait || !now.visible ? Theme.huge : Theme.gap
        anchors.verticalCenter: slider.verticalCenter
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
        anchors.verticalCenter: root.portrait ? undefined : slider.verticalCenter
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
        anchors.left: earlier.right
        anchors.right: later.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.small
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

        Repeater {
            model: root.days.marks

            Words {
                required property int day
                required property string words

                x: Math.min(Math.max(0, slider.place(day) - width / 2), slider.width - width)
                y: axis.y + Theme.mm(6)
                text: words
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
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
