pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// One of a few values, or the name of something else.
FormRow {
    id: root

    function take() {
        opener.forceActiveFocus();
    }

    actions: SmallButton {
        objectName: `drop-${root.key}`
        visible: root.there && !root.needed
        icon: "close"
        name: `${root.studio.words.remove}: ${root.asked}`
        onTapped: root.studio.editing.drop(root.key)
    }

    Flow {
        id: chips

        width: parent.width
        spacing: Theme.small

        Repeater {
            model: root.options

            Chip {
                required property string modelData
                required property int index

                objectName: `choice-${root.key}-${modelData}`
                activeFocusOnTab: true
                night: false
                name: root.names[index] ?? modelData
                on: root.value === modelData
                onTapped: root.studio.editing.set(root.key, modelData)
            }
        }

        ActionButton {
            id: opener

            objectName: `choose-${root.key}`
            activeFocusOnTab: true
            visible: root.options.length === 0
            name: root.value === "" ? root.studio.words.choose : root.beside === "" ? root.value : `${root.beside} (${root.value})`
            maximumWidth: chips.width
            icon: "fwd"
            iconLast: true
            onTapped: root.studio.choose(root.key)
        }
    }
}
