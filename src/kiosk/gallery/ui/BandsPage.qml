pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(140)

    Specimen {
        title: "night, around a lamp"
        night: true

        Bands {
            width: root.most
            height: Math.min(root.highest, Theme.mm(52))
            colours: Theme.nightBands
            centreX: width / 2
            centreY: height
        }
    }

    Specimen {
        title: "day, around a sun in the corner"

        Bands {
            width: root.most
            height: Math.min(root.highest, Theme.mm(52))
            colours: Theme.dayBands
            centreX: width
            centreY: 0
            step: width / 8
        }
    }

    Specimen {
        title: "sea"

        Bands {
            width: root.most
            height: Math.min(root.highest, Theme.mm(52))
            colours: Theme.seaBands
            centreX: 0
            centreY: height
            step: width / 7
        }
    }

    Specimen {
        title: "the step is wide, the heart small"
        night: true

        Bands {
            width: root.most
            height: Math.min(root.highest, Theme.mm(52))
            colours: Theme.nightBands
            step: width / 20
            inner: Theme.mm(3)
        }
    }
}
