pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// Where a place is: on the map, or by its degrees, which follow below.
FormRow {
    id: root

    function take() {
        opener.forceActiveFocus();
    }

    ActionButton {
        id: opener

        objectName: `locate-${root.key}`
        activeFocusOnTab: true
        icon: "pin"
        name: root.studio.words.onMap
        onTapped: root.studio.locate(root.key)
    }
}
