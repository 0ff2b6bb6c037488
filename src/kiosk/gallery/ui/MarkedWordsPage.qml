pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(140)

    Specimen {
        title: "a text of the exhibit"

        MarkedWords {
            width: Math.min(root.most, Theme.words(130))
            text: root.gallery.personCard.body
        }
    }

    Specimen {
        title: "with emphasis, on night"
        night: true

        MarkedWords {
            width: Math.min(root.most, Theme.words(130))
            text: `<b>${Samples.contrast}</b>, <i>${Samples.contrastLine}</i>`
            color: Theme.nightInk
        }
    }
}
