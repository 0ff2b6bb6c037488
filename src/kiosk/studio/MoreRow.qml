pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// What can also be said, and is not yet.
FormRow {
    id: root

    label: root.studio.words.more
    sentence: ""

    Flow {
        id: choices

        width: parent.width
        spacing: Theme.small

        Repeater {
            model: root.options

            ActionButton {
                required property string modelData
                required property int index

                objectName: `ask-${root.key}-${modelData}`
                activeFocusOnTab: true
                icon: "plus"
                name: root.names[index] ?? modelData
                maximumWidth: choices.width
                onTapped: root.form.ask(root.key, modelData)
            }
        }
    }
}
