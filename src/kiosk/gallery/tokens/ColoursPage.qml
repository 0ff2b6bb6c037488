pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// Each colour by its role, never by how it looks, with its contrast to what it stands out from least.
GalleryPage {
    id: root

    columns: Math.max(1, Math.floor(room / Theme.words(84)))
    spacing: Theme.small

    Repeater {
        model: root.gallery.swatches

        Swatch {
            width: root.columnWidth
        }
    }
}
