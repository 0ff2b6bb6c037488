pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An answer. Once one is given, icon, word and frame say which is right and which was chosen.
Target {
    id: root

    required property int number
    required property string letter
    required property string words
    required property bool settled
    required property bool mine
    required property bool correct
    readonly property bool _wrong: mine && !correct
    readonly property string _verdict: correct ? qsTr("Right") : mine ? qsTr("Your answer") : ""
    readonly property color _ink: _wrong ? Theme.givesInk : Theme.ink

    objectName: `answer-${number}`
    name: [words, _verdict].filter(part => part !== "").join(", ")
    enabled: !settled
    implicitHeight: Math.max(Theme.compact ? Theme.target : Theme.mm(23), answer.height + (verdict.beside ? 0 : verdict.height) + 2 * Theme.gap)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPanel
        color: root._wrong ? Theme.gives : root.correct ? Theme.surface : Theme.verified
        border.width: root._wrong || root.correct ? Theme.frame : Theme.edge
        border.color: root._wrong ? Theme.givesInk : root.correct ? Theme.gold : Theme.line
    }

    Rectangle {
        id: disc

        x: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(13.5)
        height: width
        radius: width / 2
        color: root._wrong ? Theme.primary : root.correct ? Theme.right : Theme.solid

        Title {
            anchors.centerIn: parent
            visible: !root.mine && !root.correct
            text: root.letter
            color: Theme.solidInk
            font.pixelSize: Theme.mm(8)
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: root.mine || root.correct
            name: root.correct ? "check" : "close"
            color: root._wrong ? Theme.primaryInk : Theme.surface
            size: Theme.mm(8.5)
        }
    }

    Words {
        id: answer

        x: disc.x + disc.width + Theme.large
        y: verdict.beside ? (root.height - height) / 2 : (root.height - height - verdict.height) / 2
        width: root.width - x - Theme.medium - (verdict.beside ? verdict.width + Theme.medium : 0)
        text: root.words
        color: root._ink
        font.pixelSize: Theme.lead
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Words {
        id: verdict

        readonly property bool beside: text === "" || root.width >= Theme.words(120)

        x: beside ? root.width - width - Theme.large : answer.x
        y: beside ? (root.height - height) / 2 : answer.y + answer.height
        text: root._verdict
        color: root._wrong ? Theme.givesInk : Theme.right
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
