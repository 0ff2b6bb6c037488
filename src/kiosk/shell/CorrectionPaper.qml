pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What an earlier text of the museum said, and what the sources say.
Rectangle {
    id: root

    required property string said
    required property string known
    readonly property real _padding: Theme.compact ? Theme.small : Theme.medium

    height: words.height
    radius: Theme.radiusPanel
    color: Theme.chosen
    border.width: Theme.edge
    border.color: Theme.line

    component Told: Column {
        id: told

        required property string by
        required property string text

        width: parent.width - 2 * root._padding
        spacing: Theme.tiny

        Words {
            width: parent.width
            text: told.by
            color: Theme.chosenInk
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
        }

        MarkedWords {
            width: parent.width
            text: told.text
            color: Theme.chosenInk
            font.pixelSize: Theme.compact ? Theme.label : Theme.body
        }
    }

    Column {
        id: words

        width: parent.width
        padding: root._padding
        spacing: Theme.compact ? Theme.tiny : Theme.gap

        Told {
            by: qsTr("An earlier text of this museum said")
            text: root.said
        }

        Told {
            by: qsTr("The sources say")
            text: root.known
        }
    }
}
