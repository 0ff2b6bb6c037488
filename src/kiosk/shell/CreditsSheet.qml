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
    // Whether the chapters have room beside the buttons at the lower edge.
    readonly property bool _low: leaves.turnerWidth + _inARow + (taking.visible ? taking.width + Theme.medium : 0) + closing.width + 2 * Theme.large <= leaves.width
    readonly property real _inARow: sources.width + pictures.width + program.width + 2 * Theme.gap
    readonly property real _top: Theme.compact ? Theme.large : Theme.margin

    // Where there is room below what is seen of the head.
    function _below(head: Item): real {
        return head.visible ? head.y + head.height + Theme.medium : root._top;
    }

    objectName: "credits"
    name: qsTr("Sources and credits")
    contentHeight: height
    onClosed: kiosk.closeAnswer()

    Title {
        id: head

        x: Theme.margin
        y: root._top
        width: parent.width - 2 * x
        visible: !Theme.compact || root.portrait
        text: qsTr("Sources and credits")
    }

    Flow {
        id: chapters

        x: root._low ? (taking.visible ? taking.x : closing.x) - Theme.large - width : Theme.margin
        width: root._low ? root._inARow : parent.width - 2 * Theme.margin
        y: root._low ? closing.y + closing.height - height : root._below(head)
        spacing: Theme.gap

        ChapterChip {
            id: sources

            kiosk: root.kiosk
            chapter: "sources"
            name: qsTr("Sources")
        }

        ChapterChip {
            id: pictures

            kiosk: root.kiosk
            chapter: "pictures"
            name: qsTr("Pictures")
        }

        ChapterChip {
            id: program

            kiosk: root.kiosk
            chapter: "program"
            name: qsTr("Program")
        }
    }

    Leaves {
        id: leaves

        x: Theme.margin
        y: root._low ? root._below(head) : chapters.y + chapters.height + Theme.large
        width: parent.width - 2 * x
        height: parent.height - y - Theme.large
        foot: closing.height + Theme.medium
        columns: root.portrait || Theme.words(190) > width ? 1 : Math.max(2, Math.floor(width / Theme.words(200)))
        spacing: Theme.small
        about: root.credits.chapter

        Repeater {
            model: root.credits.rows

            CreditLine {
                width: leaves.columnWidth
            }
        }
    }

    ActionButton {
        id: taking

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
