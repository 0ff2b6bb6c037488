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
        width: parent.width
        spacing: Theme.small

        Repeater {
            model: root.options

            ActionButton {
                required property string modelData

                objectName: `ask-${root.key}-${modelData}`
                activeFocusOnTab: true
                icon: "plus"
                name: modelData
                onTapped: root.form.ask(root.key, modelData)
                Keys.onReturnPressed: tapped()
            }
        }
    }
}
