pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.shell
import kiosk.ui

// A code from which a telephone takes the text home, without a network.
Sheet {
    id: root

    required property Kiosk kiosk
    readonly property AnswerModel answer: kiosk.takenHome as AnswerModel
    readonly property bool _beside: width - code.width - 2 * Theme.margin - Theme.huge > Theme.words(90)

    objectName: "takeHome"
    name: qsTr("To take home")
    contentHeight: Math.min(height, Math.max(code.y + code.height + Theme.margin, leaves.y + leaves.implicitHeight + leaves.foot + Theme.large))
    onClosed: kiosk.closeAnswer()

    CodePicture {
        id: code

        objectName: "code"
        x: Theme.margin
        y: Theme.margin
        words: root.answer.code
        // Modules of a millimetre, for the largest code.
        room: Theme.mm(92)
    }

    Leaves {
        id: leaves

        x: root._beside ? code.x + code.width + Theme.huge : Theme.margin
        y: root._beside ? Theme.margin : code.y + code.height + Theme.large
        width: Math.min(parent.width - x - Theme.margin, Theme.words(200))
        height: parent.height - y - Theme.large
        foot: closing.height + Theme.medium
        spacing: Theme.medium
        about: root.answer.about

        Kicker {
            width: leaves.columnWidth
            text: qsTr("To take home")
        }

        Title {
            objectName: "takeHomeTitle"
            width: leaves.columnWidth
            text: root.answer.title
        }

        Words {
            width: leaves.columnWidth
            text: root.answer.address === "" ? qsTr("Point your telephone’s camera at the code: it holds this text and its sources. No network is needed.") : qsTr("Point your telephone’s camera at the code: it holds this address.")
        }

        Words {
            objectName: "takeHomeAddress"
            width: leaves.columnWidth
            visible: text !== ""
            text: root.answer.address
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
        }
    }

    SheetCloser {
        id: closing

        objectName: "take-home-close"
        onTapped: root.kiosk.closeAnswer()
    }
}
