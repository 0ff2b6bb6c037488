pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.panels
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(150)

    Specimen {
        title: "where the links of a text lead"

        TextChips {
            width: root.most
            links: root.gallery.eventCard.named
        }
    }

    Specimen {
        title: "in little room, and with more than four"

        TextChips {
            width: Math.min(root.most, Theme.words(120))
            links: root.gallery.personCard.links
        }
    }
}
