pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(110)

    Specimen {
        title: "a short text"

        CodePicture {
            words: Samples.credits
            room: Math.min(root.most, root.highest, Theme.mm(60))
        }
    }

    Specimen {
        title: "a long text, on night: it brings its own white"
        night: true

        CodePicture {
            words: root.gallery.eventCard.body
            room: Math.min(root.most, root.highest, Theme.mm(92))
        }
    }
}
