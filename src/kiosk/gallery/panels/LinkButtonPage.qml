pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.panels
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(104)

    Specimen {
        title: "to an event"

        LinkButton {
            kind: "event"
            near: false
            title: root.gallery.eventCard.title
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "to a place"

        LinkButton {
            kind: "place"
            near: false
            title: root.gallery.placeCard.title
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "to a treaty"

        LinkButton {
            kind: "treaty"
            near: false
            title: ""
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "to how it is known"

        LinkButton {
            kind: "evidence"
            near: false
            title: ""
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "to a story: it leads on"

        LinkButton {
            kind: "story"
            near: true
            title: Samples.next
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "to a person that the text names"

        LinkButton {
            kind: "person"
            near: true
            title: root.gallery.personCard.title
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "to a place beside it, by its name"

        LinkButton {
            kind: "place"
            near: true
            title: root.gallery.placeCard.title
            maximumWidth: root.most
        }
    }
}
