pragma ComponentBehavior: Bound

import kiosk.panels.timeline
import kiosk.ui

// To the leaf of topics and back, where they have no room below the axis.
ActionButton {
    id: root

    required property TimelineModel panel
    property bool choosing: false

    objectName: "topics"
    look: panel.everything && !choosing ? ActionButton.Line : ActionButton.Primary
    icon: choosing ? "clock" : "filter"
    name: choosing ? qsTr("Show the events") : qsTr("Choose topics")
}
