pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Verified, approximate or disputed: by word and shape as well as by colour.
Rectangle {
    id: root

    required property string certainty
    property int within: 0
    property real maximumWidth: 10000
    readonly property string _word: _verified ? qsTr("verified") : certainty === "disputed" ? qsTr("disputed") : qsTr("approximate")
    readonly property bool _verified: certainty === "verified"
    readonly property bool _sure: _verified && within === 0

    visible: certainty !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: Math.max(Theme.mm(12), row.height + Theme.small)
    radius: Math.min(height, Theme.mm(20)) / 2
    color: _sure ? Theme.verified : Theme.chosen
    border.width: Theme.edge / 2
    border.color: Theme.line

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.small

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root._sure ? "check" : "warn"
            color: root._sure ? Theme.verifiedInk : Theme.chosenInk
            size: Theme.sign(7)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.maximumWidth - 2 * Theme.gap - Theme.sign(7) - Theme.small)
            text: root.within === 0 ? root._word : root._verified ? qsTr("placed to about %1 m").arg(root.within) : qsTr("%1, placed to about %2 m").arg(root._word).arg(root.within)
            color: root._sure ? Theme.verifiedInk : Theme.chosenInk
            font.pixelSize: Theme.label
            font.weight: Font.Medium
        }
    }
}
