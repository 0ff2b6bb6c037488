pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    Specimen {
        title: "line"

        ActionButton {
            icon: "doc"
            name: Samples.credits
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "primary"

        ActionButton {
            look: ActionButton.Primary
            icon: "check"
            name: Samples.done
        }
    }

    Specimen {
        title: "gold, on night"
        night: true

        ActionButton {
            look: ActionButton.Gold
            icon: "hand"
            name: Samples.touch
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "night"
        night: true

        ActionButton {
            look: ActionButton.Night
            icon: "home"
            name: Samples.home
        }
    }

    Specimen {
        title: "pressed"

        ActionButton {
            icon: "doc"
            name: Samples.credits
            maximumWidth: root.most
            height: Theme.bigTarget
            pressed: true
        }
    }

    Specimen {
        title: "disabled"

        ActionButton {
            enabled: false
            icon: "back"
            name: Samples.reset
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "chosen by keys"
        ringed: true

        ActionButton {
            icon: "doc"
            name: Samples.readingHelp
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "bare, where words have no room"

        ActionButton {
            bare: true
            icon: "clock"
            name: Samples.next
        }
    }

    Specimen {
        title: "long words wrap"

        ActionButton {
            icon: "back"
            name: Samples.longWords
            maximumWidth: Math.min(root.most, Theme.words(70))
        }
    }
}
