pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio

// What stands above the fields of a block.
FormRow {
    id: root

    actions: SmallButton {
        objectName: `drop-${root.key}`
        visible: root.there && !root.needed
        icon: "close"
        name: `${root.studio.words.remove}: ${root.asked}`
        onTapped: root.studio.editing.drop(root.key)
    }
}
