pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.shell
import kiosk.ui

ComponentPage {
    id: root

    Specimen {
        title: "beside its word"
        night: true

        BarButton {
            icon: "home"
            name: Samples.home
        }
    }

    Specimen {
        title: "pressed"
        night: true

        BarButton {
            height: Theme.bar
            pressed: true
            icon: "home"
            name: Samples.home
        }
    }

    Specimen {
        title: "disabled"
        night: true

        BarButton {
            enabled: false
            icon: "back"
            name: Samples.previous
        }
    }

    Specimen {
        title: "above its word"
        night: true

        BarButton {
            stacked: true
            icon: "acc"
            name: Samples.readingHelp
        }
    }

    Specimen {
        title: "alone, where words have no room"
        night: true

        BarButton {
            worded: false
            icon: "globe"
            name: Samples.readingHelp
        }
    }

    Specimen {
        title: "chosen by keys"
        night: true
        ringed: true

        BarButton {
            icon: "home"
            name: Samples.home
        }
    }
}
