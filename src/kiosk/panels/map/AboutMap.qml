pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Whose map it is, and how far it can be trusted, sentence by sentence.
Paper {
    id: root

    required property list<string> sentences
    property real maximumHeight: 10000

    signal closed

    objectName: "about"
    height: Math.min(maximumHeight, Math.max(leaves.implicitHeight, closing.height) + 2 * Theme.medium)

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Leaves {
        id: leaves

        x: Theme.large
        y: Theme.medium
        width: closing.x - x - Theme.medium
        height: parent.height - 2 * y
        spacing: Theme.tiny

        Repeater {
            model: root.sentences

            Words {
                required property string modelData

                width: leaves.columnWidth
                text: modelData
                font.pixelSize: Theme.label
            }
        }
    }

    ActionButton {
        id: closing

        objectName: "about-close"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.medium
        bare: true
        least: Theme.bigTarget
        icon: "close"
        name: qsTr("Close")
        onTapped: root.closed()
    }
}
