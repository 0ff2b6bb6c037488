pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.panels
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(1000)

    Specimen {
        title: "with today"

        DayStrip {
            width: root.most
            days: root.gallery.days
            hasToday: true
        }
    }

    Specimen {
        title: "today"

        DayStrip {
            width: root.most
            days: root.gallery.days
            hasToday: true
            today: true
        }
    }
}
