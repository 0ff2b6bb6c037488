pragma ComponentBehavior: Bound

import kiosk.panels.timeline

// All topics at once.
CategoryChip {
    id: root

    required property TimelineModel panel

    objectName: "topic-all"
    name: qsTr("All %1").arg(panel.total)
    chosen: panel.everything
    onTapped: panel.showAll()
}
