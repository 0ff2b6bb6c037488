pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(120)

    Specimen {
        title: "on a map by day"

        TiledPicture {
            width: root.most
            height: Math.min(root.highest, Theme.mm(60))
            pyramid: root.gallery.coast
            interactive: false

            HaloWords {
                anchors.centerIn: parent
                text: root.gallery.placeCard.title
                halo: Theme.surface
                font.family: Theme.poster
                font.pixelSize: Theme.listTitle
            }
        }
    }

    Specimen {
        title: "on sea"
        night: true

        Bands {
            width: root.most
            height: Math.min(root.highest, Theme.mm(60))
            colours: Theme.seaBands

            HaloWords {
                anchors.centerIn: parent
                text: root.gallery.placeCard.title
                color: Theme.letterInk[0]
                halo: Theme.letterHalo[0]
                font.family: Theme.slanted
                font.italic: true
                font.pixelSize: Theme.listTitle
            }
        }
    }
}
