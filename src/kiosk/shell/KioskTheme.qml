pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// Keeps the theme as the exhibit has it and as the visitor reads.
Item {
    id: root

    required property Kiosk kiosk
    // How much of the picture, from its top, is out of reach; in pixels.
    property real above: 0

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.kiosk.pixelsPerMillimetre
    }

    Binding {
        target: Theme
        property: "pictureHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "compact"
        value: Math.min(root.width, root.height - root.above) < 230 * root.kiosk.pixelsPerMillimetre * root.kiosk.readingHelp.textScale
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.kiosk.readingHelp.textScale
    }

    Binding {
        target: Theme
        property: "still"
        value: root.kiosk.readingHelp.still
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.kiosk.readingHelp.contrast
    }

    Binding {
        target: Theme
        property: "titleFont"
        value: root.kiosk.titleFont
    }

    Binding {
        target: Theme
        property: "wordFont"
        value: root.kiosk.wordFont
    }

    Binding {
        target: Theme
        property: "colours"
        value: root.kiosk.readingHelp.colours
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: root.kiosk.mirrored
    }
}
