pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// The topics, on a leaf of their own where there is little room for words.
Leaves {
    id: root

    required property TimelineModel panel

    spacing: Theme.gap

    AllChip {
        width: root.columnWidth
        maximumWidth: width
        panel: root.panel
    }

    Repeater {
        model: root.panel.categories

        CategoryChip {
            required property string key
            required property int number
            required chosen

            objectName: `topic-${key}`
            category: number
            width: root.columnWidth
            maximumWidth: width
            onTapped: root.panel.toggleCategory(key)
        }
    }
}
