pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// What only the file itself can hold.
FormRow {
    id: root

    Words {
        width: parent.width
        text: root.studio.words.inFile
        color: Theme.inkSoft
        font.pixelSize: Theme.label
    }
}
