pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(100)

    Specimen {
        title: "fills its room, what is over is cut"

        Picture {
            width: root.most
            height: Math.min(root.highest, Theme.mm(64))
            sourceSize: Qt.size(Math.ceil(width), 0)
            alt: root.gallery.eventCard.alt
            source: root.gallery.eventCard.picture
            clip: true
        }
    }

    Specimen {
        title: "whole"
        night: true

        Picture {
            width: Math.min(root.most, Theme.mm(64))
            height: Math.min(root.highest, Theme.mm(64))
            alt: root.gallery.personCard.alt
            source: root.gallery.personCard.picture
            fillMode: Picture.PreserveAspectFit
        }
    }

    Specimen {
        title: "painted things keep their sides where all else is mirrored"

        Picture {
            width: Math.min(root.most, Theme.mm(48))
            height: Math.min(root.highest, Theme.mm(64))
            alt: root.gallery.placeCard.alt
            source: root.gallery.placeCard.picture
            clip: true
        }
    }
}
