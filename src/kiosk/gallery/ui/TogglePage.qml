pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(120)

    Specimen {
        title: "off"

        Toggle {
            width: root.most
            icon: "half"
            name: Samples.contrast
            line: Samples.contrastLine
        }
    }

    Specimen {
        title: "on"

        Toggle {
            width: root.most
            on: true
            icon: "half"
            name: Samples.contrast
            line: Samples.contrastLine
        }
    }

    Specimen {
        title: "pressed"

        Toggle {
            width: root.most
            pressed: true
            icon: "half"
            name: Samples.contrast
        }
    }

    Specimen {
        title: "chosen by keys"
        ringed: true

        Toggle {
            width: root.most - Theme.huge
            on: true
            icon: "half"
            name: Samples.contrast
        }
    }

    Specimen {
        title: "long words"

        Toggle {
            width: root.most
            icon: "half"
            name: Samples.longWords
            line: Samples.longWords
        }
    }
}
