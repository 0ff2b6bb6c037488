pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.shell
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(100)

    Specimen {
        title: "to a panel"
        color: Theme.ground

        Door {
            width: Math.min(root.most, Theme.words(82))
            height: Math.min(width * 1.3, root.highest)
            title: Samples.home
            line: Samples.contrastLine
            poster: root.gallery.personCard.picture
            breadth: 2
            last: false
        }
    }

    Specimen {
        title: "the last that was visited"
        color: Theme.ground

        Door {
            width: Math.min(root.most, Theme.words(82))
            height: Math.min(width * 1.3, root.highest)
            title: Samples.readingHelp
            line: Samples.contrastLine
            poster: root.gallery.eventCard.picture
            breadth: 2
            last: true
        }
    }

    Specimen {
        title: "lying"
        color: Theme.ground

        Door {
            width: Math.min(root.most, Theme.words(120))
            height: Math.min(width * 0.5, root.highest)
            title: Samples.readingHelp
            line: Samples.contrastLine
            poster: root.gallery.eventCard.picture
            breadth: 2
            last: false
        }
    }
}
