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
    contentHeight: Math.max(choices.height + 2 * Theme.margin, closing.height + 2 * Theme.large)

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

    SheetCloser {
        id: closing

        objectName: "sheet-close"
        look: ActionButton.Night
        onTapped: root.kiosk.closeSheet()
    }
}
