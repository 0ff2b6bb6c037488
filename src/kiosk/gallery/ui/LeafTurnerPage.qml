pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(104)

    Specimen {
        title: "the first leaf: there is none before"

        LeafTurner {
            leaf: 0
            count: 5
        }
    }

    Specimen {
        title: "between"

        LeafTurner {
            leaf: 1
            count: 5
        }
    }

    Specimen {
        title: "the last"

        LeafTurner {
            leaf: 4
            count: 5
        }
    }

    Specimen {
        title: "on night"
        night: true

        LeafTurner {
            night: true
            leaf: 1
            count: 12
        }
    }
}
