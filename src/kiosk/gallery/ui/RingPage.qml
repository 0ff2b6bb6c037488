pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(90)

    Specimen {
        title: "on paper"
        ringed: true

        Item {
            width: Theme.mm(60)
            height: Theme.target
        }
    }

    Specimen {
        title: "on night"
        night: true
        ringed: true

        Item {
            width: Theme.mm(60)
            height: Theme.target
        }
    }

    Specimen {
        title: "on a picture"

        Bands {
            width: root.most
            height: Theme.mm(60)
            colours: Theme.nightBands

            Ring {
                anchors.centerIn: parent
                width: Theme.mm(60)
                height: Theme.mm(36)
            }
        }
    }

    Specimen {
        title: "on the accent"

        Rectangle {
            width: root.most
            height: Theme.mm(60)
            color: Theme.accent

            Ring {
                anchors.centerIn: parent
                width: Theme.mm(60)
                height: Theme.mm(36)
            }
        }
    }
}
