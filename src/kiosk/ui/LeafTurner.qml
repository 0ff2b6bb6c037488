pragma ComponentBehavior: Bound

import QtQuick

// The way from leaf to leaf: previous, "2 of 5", next.
Item {
    id: root

    required property int leaf
    required property int count
    property bool night: false

    signal turned(by: int)

    implicitWidth: Math.max(row.width, Theme.mm(90))
    implicitHeight: row.height

    Row {
        id: row

        spacing: Theme.medium

        ActionButton {
            objectName: "leaf-previous"
            bare: true
            look: root.night ? ActionButton.Night : ActionButton.Line
            icon: "back"
            name: qsTr("Previous")
            possible: root.leaf > 0
            onTapped: root.turned(-1)
        }

        Words {
            objectName: "leaf-number"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 of %2").arg(root.leaf + 1).arg(root.count)
            color: root.night ? Theme.nightInk : Theme.ink
            font.weight: Font.Medium
        }

        ActionButton {
            objectName: "leaf-next"
            bare: true
            look: root.night ? ActionButton.Night : ActionButton.Line
            icon: "fwd"
            name: qsTr("Next")
            possible: root.leaf < root.count - 1
            onTapped: root.turned(1)
        }
    }
}
