pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Whose map it is, and how far it can be trusted. A touch puts it away.
Paper {
    id: root

    property bool open: false
    property alias text: words.text

    objectName: "about"
    height: words.height + 2 * Theme.large

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.open = false
    }

    Words {
        id: words

        x: Theme.large
        y: Theme.large
        width: parent.width - 2 * Theme.large
        font.pixelSize: Theme.label
    }
}
