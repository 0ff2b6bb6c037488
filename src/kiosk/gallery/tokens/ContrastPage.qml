pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.ui

// Each pair of colours that meets, as it meets, with its measured contrast: words need 7 to 1, shapes
// 3 to 1.
GalleryPage {
    id: root

    columns: Math.max(1, Math.floor(room / Theme.words(84)))
    spacing: Theme.small

    Repeater {
        model: root.gallery.meetings

        ColourMeeting {
            width: root.columnWidth
        }
    }
}
