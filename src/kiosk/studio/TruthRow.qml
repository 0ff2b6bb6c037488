pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// Yes or no.
FormRow {
    id: root

    Row {
        spacing: Theme.small

        Chip {
            objectName: `yes-${root.key}`
            activeFocusOnTab: true
            night: false
            name: root.studio.words.yes
            on: root.there && root.on
            onTapped: root.studio.editing.decide(root.key, true)
        }

        Chip {
            objectName: `no-${root.key}`
            activeFocusOnTab: true
            night: false
            name: root.studio.words.no
            on: root.there && !root.on
            onTapped: root.studio.editing.decide(root.key, false)
        }
    }
}
