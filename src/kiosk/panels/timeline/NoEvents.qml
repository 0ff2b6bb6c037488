pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// Nothing to show: said kindly, with the way back to all events.
Paper {
    id: root

    required property TimelineModel panel
    property real maximumWidth: Theme.mm(200)

    width: Math.min(maximumWidth, Theme.words(140))
    height: words.height + 2 * Theme.large
    radius: Theme.radiusPanel

    Column {
        id: words

        x: Theme.large
        y: Theme.large
        width: parent.width - 2 * x
        spacing: Theme.medium

        Title {
            objectName: "noEvents"
            width: parent.width
            text: root.panel.everything ? qsTr("There are no events here yet.") : qsTr("No event here is about this.")
        }

        ActionButton {
            objectName: "show-all"
            visible: !root.panel.everything
            look: ActionButton.Primary
            maximumWidth: parent.width
            name: qsTr("Show all events")
            onTapped: root.panel.showAll()
        }
    }
}
