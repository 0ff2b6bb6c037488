pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio

// What stands above the entries of a list.
FormRow {
    id: root

    actions: SmallButton {
        objectName: `add-${root.key}`
        icon: "plus"
        name: `${root.studio.words.add}: ${root.asked}`
        onTapped: root.form.askEntry(root.key)
    }
}
