pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.shell
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(150)

    Specimen {
        title: "on the start screen"
        night: true

        TouchHint {
        }
    }
}
