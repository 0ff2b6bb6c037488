pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A capital, or a school of historians, and how it judged, at a glance.
Target {
    id: root

    required property string key
    required property string voice
    required property string line
    required property bool chosen
    property bool brief: Theme.compact
    // The height with the line, whether that is shown or not.
    readonly property real told: Math.max(Theme.target, title.height + line.implicitHeight + 2 * Theme.gap)

    objectName: `judgement-${key}`
    name: [voice, line].join(". ")
    implicitHeight: brief ? Math.max(Theme.target, title.height + 2 * Theme.small) : told
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Paper {
        anchors.fill: parent
        radius: Theme.radiusPanel
        chosen: root.chosen

        Column {
            x: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x

            Title {
                id: title

                width: parent.width
                text: root.voice
                font.pixelSize: Theme.heading(Theme.compact ? 9 : 10.5)
                Accessible.ignored: true
            }

            Words {
                id: line

                width: parent.width
                visible: !root.brief
                text: root.line
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
