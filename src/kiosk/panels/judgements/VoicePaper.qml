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

    objectName: `judgement-${key}`
    name: [voice, line].join(". ")
    implicitHeight: Math.max(Theme.target, words.height + 2 * (brief ? Theme.small : Theme.gap))
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Paper {
        anchors.fill: parent
        radius: Theme.radiusPanel
        chosen: root.chosen

        Column {
            id: words

            x: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x

            Title {
                width: parent.width
                text: root.voice
                font.pixelSize: Theme.heading(root.brief ? 9 : 10.5)
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: !root.brief
                text: root.line
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
