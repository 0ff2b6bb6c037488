pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// The languages, over whatever is on the screen. Choosing one, or touching beside, closes it.
Item {
    id: root

    required property Kiosk kiosk
    property bool open: false

    objectName: "languageSheet"
    visible: open
    enabled: open

    Rectangle {
        anchors.fill: parent
        color: Theme.dimmed
    }

    TapHandler {
        onTapped: root.open = false
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: choices.height + 2 * Theme.margin
        color: Theme.night

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Flow {
            id: choices

            anchors.left: parent.left
            anchors.right: closing.left
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.margin
            spacing: Theme.medium

            Repeater {
                model: root.kiosk.languages

                Chip {
                    required property string key
                    required property bool chosen

                    objectName: `sheet-language-${key}`
                    implicitWidth: Theme.mm(52)
                    implicitHeight: Theme.bigTarget
                    on: chosen
                    onTapped: {
                        root.open = false;
                        root.kiosk.chooseLanguage(key);
                    }
                }
            }
        }

        ActionButton {
            id: closing

            objectName: "sheet-close"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.rightMargin: Theme.margin
            look: ActionButton.Night
            bare: true
            least: Theme.bigTarget
            icon: "close"
            name: qsTr("Close")
            onTapped: root.open = false
        }
    }
}
