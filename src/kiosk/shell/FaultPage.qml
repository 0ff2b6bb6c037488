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

    Picture {
        x: root.height > root.width ? -0.485 * width : (parent.width - width) / 2
        y: parent.height - height
        width: Math.max(parent.width, parent.height * 16 / 9)
        height: width * 9 / 16
        alt: ""
        source: root.kiosk.illustration("fault-scene")
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
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
                font.pixelSize: index === 0 ? Theme.pageTitle : Theme.cardTitle
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
