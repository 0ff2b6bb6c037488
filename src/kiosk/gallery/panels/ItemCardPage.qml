pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.panels
import kiosk.ui

ComponentPage {
    id: root

    each: 140

    Specimen {
        title: "a person"
        color: Theme.ground

        ItemCard {
            width: Math.min(root.most, Theme.words(150))
            card: root.gallery.person
            maximumHeight: root.tall - Theme.margin - Theme.words(12)
        }
    }

    Specimen {
        title: "an event"
        color: Theme.ground

        ItemCard {
            width: Math.min(root.most, Theme.words(150))
            card: root.gallery.event
            maximumHeight: root.tall - Theme.margin - Theme.words(12)
        }
    }

    Specimen {
        title: "a place, lying"
        color: Theme.ground

        ItemCard {
            width: Math.min(root.most, Theme.words(230))
            lying: true
            card: root.gallery.place
            maximumHeight: root.tall - Theme.margin - Theme.words(12)
        }
    }
}
