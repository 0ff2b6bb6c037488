pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(140)

    Specimen {
        title: "of a card"

        Title {
            width: root.most
            text: root.gallery.eventCard.title
        }
    }

    Specimen {
        title: "of a list"

        Title {
            width: root.most
            text: root.gallery.eventCard.title
            font.pixelSize: Theme.listTitle
        }
    }

    Specimen {
        title: "of a page, on night"
        night: true

        Title {
            width: root.most
            text: root.gallery.personCard.title
            color: Theme.nightInk
            font.pixelSize: Theme.pageTitle
        }
    }
}
