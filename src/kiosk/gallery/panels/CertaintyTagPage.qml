pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.panels
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(100)

    Specimen {
        title: "verified"

        CertaintyTag {
            certainty: "verified"
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "approximate"

        CertaintyTag {
            certainty: "approximate"
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "disputed"

        CertaintyTag {
            certainty: "disputed"
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "a place of which the spot is not sure"

        CertaintyTag {
            certainty: "verified"
            maximumWidth: root.most
            within: 400
        }
    }

    Specimen {
        title: "nor what happened there"

        CertaintyTag {
            certainty: "disputed"
            maximumWidth: root.most
            within: 400
        }
    }

    Specimen {
        title: "on night"
        night: true

        CertaintyTag {
            certainty: "disputed"
            maximumWidth: root.most
        }
    }
}
