pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(110)

    Specimen {
        title: "capitals"

        Kicker {
            width: Math.min(implicitWidth, root.most)
            text: Samples.readingHelp
        }
    }

    Specimen {
        title: "on night"
        night: true

        Kicker {
            width: Math.min(implicitWidth, root.most)
            text: Samples.readingHelp
            color: Theme.gold
        }
    }

    Specimen {
        title: "long words wrap rather than shrink"

        Kicker {
            width: Math.min(root.most, Theme.words(80))
            text: Samples.longWords
        }
    }

    Specimen {
        title: "mixed, for names and dates"

        Kicker {
            width: Math.min(implicitWidth, root.most)
            text: root.gallery.eventCard.kicker
            font.capitalization: Font.MixedCase
            font.letterSpacing: 1
        }
    }
}
