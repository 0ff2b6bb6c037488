pragma ComponentBehavior: Bound

import kiosk.panels.timeline
import kiosk.ui

// On to the event before (-1) or after (1).
ActionButton {
    id: root

    required property TimelineModel panel
    required property int by

    objectName: by < 0 ? "earlier" : "later"
    bare: true
    icon: by < 0 ? "back" : "fwd"
    name: by < 0 ? qsTr("Earlier event") : qsTr("Later event")
    possible: by < 0 ? panel.hasEarlier : panel.hasLater
    onTapped: panel.step(by)
}
