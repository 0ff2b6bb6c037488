pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.shell

ComponentPage {
    id: root

    each: 150

    Specimen {
        title: "on the start screen"
        night: true

        TouchHint {
        }
    }
}
