pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(1000)

    Specimen {
        title: "the first day, the middle, the last: what is drawn on it is its owner's"

        Repeater {
            model: [0, 0.5, 1]

            TimeSlider {
                id: slider

                required property real modelData

                width: root.most
                firstDay: 0
                lastDay: 40
                moment: modelData * 40
                name: Samples.home
                value: moment

                Rectangle {
                    x: slider.inset
                    anchors.verticalCenter: parent.verticalCenter
                    width: slider.track
                    height: Theme.hair
                    color: Theme.ink
                }

                Rectangle {
                    x: slider.thumbX - width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.mm(11.5)
                    height: width
                    radius: width / 2
                    color: Theme.surface
                    border.width: Theme.frame
                    border.color: Theme.accent
                }
            }
        }
    }
}
