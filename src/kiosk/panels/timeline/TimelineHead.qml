pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// The moment's year, its era, and how much happens in it; above, where there is room, the years of
// the whole timeline.
Column {
    id: root

    required property TimelineModel panel
    property bool roomy: false

    spacing: Theme.small

    Kicker {
        width: parent.width
        visible: root.roomy
        text: qsTr("Timeline %1–%2").arg(root.panel.firstYear).arg(root.panel.lastYear)
    }

    Row {
        width: parent.width
        spacing: Theme.large

        Title {
            id: year

            objectName: "year"
            text: root.panel.yearNumber
            font.pixelSize: Theme.pageTitle * (Theme.compact ? 0.8 : 1.15)
            wrapMode: Text.NoWrap
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            Title {
                width: Math.min(implicitWidth, root.width - year.width - Theme.large)
                text: root.panel.era
            }

            Words {
                visible: !Theme.compact
                text: qsTr("%n event(s) in this year", "", root.panel.count)
                color: Theme.ink
            }
        }
    }
}
