pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(140)

    Specimen {
        title: "all of it"

        TiledPicture {
            width: root.most
            height: Math.min(root.highest, Theme.mm(96))
            pyramid: root.gallery.coast
        }
    }

    Specimen {
        title: "nearer"

        TiledPicture {
            width: root.most
            height: Math.min(root.highest, Theme.mm(96))
            pyramid: root.gallery.coast
            zoom: leastZoom + 2.5
            onWidthChanged: place(pyramid.width * 0.42, pyramid.height * 0.7, zoom)
        }
    }
}
