pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.shell
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.words(150)

    Specimen {
        title: "grade A"

        SourceRow {
            width: root.most
            grade: "A"
            words: root.gallery.personCard.kicker
        }
    }

    Specimen {
        title: "the first of several"

        SourceRow {
            width: root.most
            heading: root.gallery.personCard.title
            grade: "A"
            words: root.gallery.personCard.kicker
        }
    }

    Specimen {
        title: "grade B"

        SourceRow {
            width: root.most
            grade: "B"
            words: root.gallery.personCard.kicker
        }
    }

    Specimen {
        title: "grade C"

        SourceRow {
            width: root.most
            grade: "C"
            words: root.gallery.personCard.kicker
        }
    }

    Specimen {
        title: "without a grade"

        SourceRow {
            width: root.most
            grade: ""
            words: root.gallery.personCard.kicker
        }
    }
}
