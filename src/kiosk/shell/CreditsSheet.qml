pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// Whose work the exhibit is: a page of its own that rises like a sheet, in three chapters.
Sheet {
    id: root

    required property Kiosk kiosk
    readonly property CreditsModel credits: kiosk.credits as CreditsModel
    readonly property bool portrait: height > width

    objectName: "credits"
    name: qsTr("Sources and credits")
    contentHeight: height
    onClosed: kiosk.closeAnswer()

    Flow {
        id: head

        x: Theme.margin
        y: Theme.compact ? Theme.large : Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.gap

        Title {
            width: root.portrait ? parent.width : implicitWidth
            height: Theme.compact ? undefined : Theme.target
            rightPadding: Theme.huge
            verticalAlignment: Text.AlignVCenter
            visible: !Theme.compact || root.portrait
            text: qsTr("Sources and credits")
        }

        ChapterChip {
            kiosk: root.kiosk
            chapter: "sources"
            name: qsTr("Sources")
        }

        ChapterChip {
            kiosk: root.kiosk
            chapter: "pictures"
            name: qsTr("Pictures")
        }

        ChapterChip {
            kiosk: root.kiosk
            chapter: "program"
            name: qsTr("Program")
        }
    }

    Leaves {
        id: leaves

        x: Theme.margin
        y: head.y + head.height + Theme.large
        width: parent.width - 2 * x
        height: parent.height - y - Theme.large
        foot: closing.height + Theme.medium
        columns: root.portrait || Theme.words(190) > width ? 1 : 2
        spacing: columns > 1 ? Theme.large : Theme.medium
        about: root.credits.chapter

        Repeater {
            model: root.credits.rows

            CreditLine {
                width: leaves.columnWidth
            }
        }
    }

    ActionButton {
        objectName: "credits-take-home"
        anchors.right: closing.left
        anchors.bottom: closing.bottom
        anchors.rightMargin: Theme.medium
        visible: root.credits.address !== ""
        least: Theme.bigTarget
        bare: Theme.compact
        icon: "phone"
        name: qsTr("Take it home")
        onTapped: root.kiosk.open("take-home", ":")
    }

    SheetCloser {
        id: closing

        objectName: "credits-close"
        onTapped: root.kiosk.closeAnswer()
    }
}
