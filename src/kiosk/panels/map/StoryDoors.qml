pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The stories to be told on the map, each with the step at which the visitor left it.
Column {
    id: root

    required property QtObject stories
    property real maximumWidth: 10000

    signal picked(story: string)

    spacing: Theme.gap

    Repeater {
        model: root.stories

        ActionButton {
            required property string key
            required property string title
            required property int step
            required property int count

            objectName: `story-${key}`
            look: ActionButton.Primary
            afloat: true
            icon: "train"
            least: Theme.bigTarget
            maximumWidth: root.maximumWidth
            name: step > 0 ? qsTr("%1 · %2 of %3").arg(title).arg(step).arg(count) : title
            onTapped: root.picked(key)
        }
    }
}
