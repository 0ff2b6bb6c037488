pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Whose map it is, and how far it can be trusted. A touch puts it away.
Paper {
    id: root

    property alias text: words.text

    signal closed

    objectName: "about"
    height: words.height + 2 * Theme.large

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.closed()
    }

    Words {
        id: words

        x: Theme.large
        y: Theme.large
        width: parent.width - 2 * Theme.large
        font.pixelSize: Theme.label
    }
}
