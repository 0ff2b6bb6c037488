pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// The languages. Choosing one closes the sheet.
Sheet {
    id: root

    required property Kiosk kiosk

    objectName: "languageSheet"
    name: qsTr("Languages")
    color: Theme.night
    onClosed: kiosk.closeSheet()
    contentHeight: Math.max(choices.height, closing.height) + 2 * Theme.margin

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
                least: Theme.bigTarget
                on: chosen
                onTapped: root.kiosk.chooseLanguage(key)
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
        onTapped: root.kiosk.closeSheet()
    }
}
