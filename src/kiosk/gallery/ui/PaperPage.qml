pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(90)

    Specimen {
        title: "with its hard shadow"
        color: Theme.ground

        Paper {
            width: Math.min(root.most, Theme.mm(70))
            height: Theme.mm(44)
        }
    }

    Specimen {
        title: "chosen"
        color: Theme.ground

        Paper {
            width: Math.min(root.most, Theme.mm(70))
            height: Theme.mm(44)
            chosen: true
        }
    }

    Specimen {
        title: "on night, rounder"
        night: true

        Paper {
            width: Math.min(root.most, Theme.mm(70))
            height: Theme.mm(44)
            radius: Theme.radiusPanel
        }
    }
}
