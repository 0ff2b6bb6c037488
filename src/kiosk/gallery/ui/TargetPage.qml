pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(90)

    Specimen {
        title: "the least that a finger finds: 20.5 mm"

        Target {
            name: Samples.home

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: Theme.hair
                border.color: Theme.line
            }
        }
    }

    Specimen {
        title: "pressed"

        Target {
            name: Samples.home
            width: Theme.bigTarget
            height: Theme.bigTarget
            pressed: true

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: Theme.hair
                border.color: Theme.line
            }
        }
    }

    Specimen {
        title: "home, back, close and language: 25.5 mm"

        Target {
            name: Samples.home
            least: Theme.bigTarget

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: Theme.hair
                border.color: Theme.line
            }
        }
    }

    Specimen {
        title: "chosen by keys"
        ringed: true

        Target {
            name: Samples.home

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: Theme.hair
                border.color: Theme.line
            }
        }
    }

    Specimen {
        title: "on night"
        night: true

        Target {
            name: Samples.home

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: Theme.hair
                border.color: Theme.nightInkSoft
            }
        }
    }
}
