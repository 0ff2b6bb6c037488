pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// A calm page for when there is no exhibit to show: no technical word, a small code for the staff.
Item {
    id: root

    required property Kiosk kiosk

    objectName: "fault"

    Rectangle {
        anchors.fill: parent
        color: Theme.nightDeep
    }

    FaultScene {
        anchors.fill: parent
        kiosk: root.kiosk
    }

    Column {
        x: Theme.mm(30)
        y: Theme.mm(30)
        width: parent.width - 2 * x
        spacing: Theme.medium

        Repeater {
            model: root.kiosk.faultLines

            Title {
                required property int index
                required property string modelData

                width: parent.width
                text: modelData
                color: Theme.nightInk
                font.pixelSize: index === 0 ? Math.min(Theme.hero, root.width * 0.08, root.height * 0.107) : Theme.cardTitle
            }
        }
    }

    Words {
        objectName: "faultCode"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        text: root.kiosk.faultCode
        color: Theme.nightInkSoft
        font.pixelSize: Theme.label
        font.letterSpacing: 2
    }
}
