pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Verified, approximate or disputed: by word and shape as well as by colour.
Rectangle {
    id: root

    required property string certainty
    readonly property bool _verified: certainty === "verified"

    visible: certainty !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: Theme.mm(12)
    radius: height / 2
    color: _verified ? Theme.receives : Theme.sabbia

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.small

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root._verified ? "check" : "warn"
            color: root._verified ? Theme.teal : Theme.notte
            size: Theme.mm(7)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root._verified ? qsTr("verified") : root.certainty === "disputed" ? qsTr("disputed") : qsTr("approximate")
            color: root._verified ? Theme.teal : Theme.notte
            font.pixelSize: Theme.label
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
        }
    }
}
