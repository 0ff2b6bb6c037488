pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.panels
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.compact ? Theme.mm(1000) : Theme.words(140)

    Specimen {
        title: "a person"
        color: Theme.ground

        ItemCard {
            width: Theme.compact ? root.most : Math.min(root.most, Theme.words(150))
            card: root.gallery.personCard
            maximumHeight: root.highest + Theme.words(10)
        }
    }

    Specimen {
        title: "an event"
        color: Theme.ground

        ItemCard {
            width: Theme.compact ? root.most : Math.min(root.most, Theme.words(150))
            card: root.gallery.eventCard
            maximumHeight: root.highest + Theme.words(10)
        }
    }

    Specimen {
        title: "a place, lying"
        color: Theme.ground

        ItemCard {
            width: Theme.compact ? root.most : Math.min(root.most, Theme.words(230))
            lying: true
            pictured: !Theme.compact
            card: root.gallery.placeCard
            maximumHeight: root.highest + Theme.words(10)
        }
    }
}
