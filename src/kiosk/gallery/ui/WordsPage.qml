pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(110)

    Specimen {
        title: "body"

        Words {
            width: Math.min(implicitWidth, root.most)
            text: root.gallery.personCard.kicker
        }
    }

    Specimen {
        title: "lead"

        Words {
            width: Math.min(implicitWidth, root.most)
            text: root.gallery.personCard.kicker
            font.pixelSize: Theme.lead
        }
    }

    Specimen {
        title: "label, soft"

        Words {
            width: Math.min(implicitWidth, root.most)
            text: root.gallery.personCard.today
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }
    }

    Specimen {
        title: "on night"
        night: true

        Words {
            width: Math.min(implicitWidth, root.most)
            text: root.gallery.personCard.today
            color: Theme.nightInk
        }
    }

    Specimen {
        title: "markup is shown as it is written"

        Words {
            width: Math.min(implicitWidth, root.most)
            text: "<b>1922</b> & **1922**"
        }
    }

    Specimen {
        title: "long words wrap"

        Words {
            width: Math.min(root.most, Theme.words(60))
            text: Samples.longWords
        }
    }
}
