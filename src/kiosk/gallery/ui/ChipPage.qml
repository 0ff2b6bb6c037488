pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    Specimen {
        title: "to be chosen"

        Chip {
            night: false
            name: Samples.home
        }
    }

    Specimen {
        title: "chosen: there was room for its mark before"

        Chip {
            night: false
            on: true
            name: Samples.home
        }
    }

    Specimen {
        title: "on night"
        night: true

        Chip {
            name: Samples.readingHelp
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "on night, chosen"
        night: true

        Chip {
            on: true
            name: Samples.readingHelp
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "pressed"

        Chip {
            night: false
            height: Theme.bigTarget
            pressed: true
            name: Samples.home
        }
    }

    Specimen {
        title: "chosen by keys"
        ringed: true

        Chip {
            night: false
            on: true
            name: Samples.home
        }
    }

    Specimen {
        title: "without a mark"

        Chip {
            night: false
            marked: false
            on: true
            name: Samples.contrast
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "long words wrap"

        Chip {
            night: false
            on: true
            name: Samples.longWords
            maximumWidth: Math.min(root.most, Theme.words(72))
        }
    }
}
