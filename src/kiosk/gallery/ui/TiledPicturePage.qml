pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: 140

    Specimen {
        title: "all of it"

        TiledPicture {
            width: root.most
            height: Theme.mm(96)
            pyramid: root.gallery.coast
        }
    }

    Specimen {
        title: "nearer"

        TiledPicture {
            width: root.most
            height: Theme.mm(96)
            pyramid: root.gallery.coast
            onWidthChanged: place(pyramid.width / 2, pyramid.height / 2, leastZoom + 3)
        }
    }
}
