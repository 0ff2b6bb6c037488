pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The days that matter most, one bar each; a touch anywhere jumps to that day.
Rectangle {
    id: root

    required property int firstDay
    required property int lastDay
    required property int moment
    required property string dayWords
    required property string dayTitle
    required property QtObject bars
    required property QtObject marks
    readonly property bool portrait: width < Theme.mm(320)

    signal chosen(day: int)

    implicitHeight: portrait ? Theme.mm(60) : Theme.mm(40)
    color: Theme.carta

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.bordo
    }

    Column {
        id: date

        x: Theme.huge
        anchors.verticalCenter: root.portrait ? undefined : parent.verticalCenter
        y: Theme.gap
        width: root.portrait ? parent.width - 2 * Theme.huge : Theme.mm(74)

        Kicker {
            objectName: "dayTitle"
            width: parent.width
            text: root.dayTitle
            font.letterSpacing: 0
            font.capitalization: Font.MixedCase
        }

        Title {
            objectName: "dayWords"
            width: parent.width
            text: root.dayWords
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
        onTapped: root.chosen(Math.max(root.firstDay, Math.min(root.moment - 1, root.lastDay)))
    }

    ActionButton {
        id: later

        objectName: "day-later"
        anchors.right: parent.right
        anchors.rightMargin: Theme.huge
        anchors.verticalCenter: slider.verticalCenter
        bare: true
        icon: "fwd"
        name: qsTr("One day later")
        onTapped: root.chosen(Math.min(root.lastDay, Math.max(root.moment + 1, root.firstDay)))
    }

    TimeSlider {
        id: slider

        objectName: "daySlider"
        anchors.left: earlier.right
        anchors.right: later.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.small
        height: Theme.mm(33)
        firstDay: root.firstDay
        lastDay: root.lastDay
        moment: root.moment
        name: qsTr("Day")
        value: root.dayWords
        onChosen: day => root.chosen(day)
        onStepped: by => root.chosen(root.moment + by)

        Repeater {
            model: root.bars

            Rectangle {
                required property int day
                required property real share
                required property int when

                x: slider.place(day) - width / 2
                anchors.bottom: axis.top
                width: Math.max(2, slider.track / 40 * 0.42)
                height: Theme.mm(1.2) + share * Theme.mm(9)
                radius: Theme.hair
                color: when === 0 ? Theme.vermiglio : when < 0 ? Theme.mare : Theme.coming
            }
        }

        Rectangle {
            id: axis

            x: slider.inset / 2
            y: Theme.mm(17)
            width: parent.width - 2 * x
            height: Theme.hair
            color: Theme.notte
        }

        Repeater {
            model: root.marks

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
            color: Theme.gesso
            border.width: Theme.frame
            border.color: Theme.vermiglio

            Row {
                anchors.centerIn: parent
                spacing: Theme.tiny

                Repeater {
                    model: 3

                    Rectangle {
                        width: Theme.hair
                        height: Theme.mm(4)
                        color: Theme.notte
                    }
                }
            }
        }
    }
}
