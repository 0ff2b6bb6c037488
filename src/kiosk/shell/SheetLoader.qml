pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell

// What may lie over a screen, loaded by its file, so that the start does not wait for it.
Loader {
    id: root

    required property Kiosk kiosk
    required property string file

    anchors.fill: parent
    Component.onCompleted: setSource(Qt.resolvedUrl(file), {
        kiosk: root.kiosk
    })
}
