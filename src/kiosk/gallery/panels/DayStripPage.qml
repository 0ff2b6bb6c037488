pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.panels

ComponentPage {
    id: root

    each: 400

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
