pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(1000)

    Specimen {
        title: "all days"

        TimeAxis {
            id: whole

            width: root.most
            height: Theme.mm(36)
            firstDay: root.gallery.days.firstDay
            lastDay: root.gallery.days.lastDay
            moment: root.gallery.days.moment
            name: Samples.home
            value: root.gallery.days.dayWords
            front: Rectangle {
                x: whole.thumbX - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(12)
                height: width
                radius: width / 2
                color: Theme.surface
                border.width: Theme.frame
                border.color: Theme.accent
            }

            Repeater {
                model: root.gallery.days.bars

                Rectangle {
                    required property int day
                    required property real share
                    required property int when

                    x: whole.place(day + 0.5) - width / 2
                    y: whole.height - height
                    width: Theme.tiny
                    height: Theme.mm(2) + share * Theme.mm(12)
                    color: when === 0 ? Theme.accent : when < 0 ? Theme.past : Theme.coming
                }
            }
        }
    }

    Specimen {
        title: "nearer, until each day has room: push it, pinch it, touch a day"

        TimeAxis {
            id: near

            width: root.most
            height: Theme.mm(36)
            firstDay: root.gallery.days.firstDay
            lastDay: root.gallery.days.lastDay
            moment: root.gallery.days.moment
            name: Samples.home
            value: root.gallery.days.dayWords
            zoom: 2

            Repeater {
                model: root.gallery.days.bars

                Rectangle {
                    required property int day
                    required property int when

                    x: near.place(day)
                    y: near.height - height
                    width: near.dayWidth - Theme.tiny
                    height: Theme.mm(when === 0 ? 24 : 12)
                    color: when === 0 ? Theme.accent : when < 0 ? Theme.past : Theme.coming
                }
            }
        }
    }
}
