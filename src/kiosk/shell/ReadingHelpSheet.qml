pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// How the visitor reads most easily: size of the words, contrast, reach and motion. Each choice is
// seen at once behind the sheet, and lasts until the next visitor.
Sheet {
    id: root

    required property Kiosk kiosk
    readonly property ReadingHelpModel help: kiosk.readingHelp
    // Whether there is anything on this screen that could lie lower.
    readonly property bool _lowerable: Theme.reach(Theme.pictureHeight) < Theme.pictureHeight
    readonly property bool _narrow: width < Theme.mm(300)
    readonly property bool _brief: Theme.compact || _narrow && _columns > 1
    // Whether the sizes stand below the heading, which is never broken within a word.
    readonly property bool _stacked: _narrow || title.implicitWidth > whole.width - sizes.width - Theme.huge
    readonly property int _switches: 2 + (_lowerable ? 1 : 0) + (help.canSpeak ? 1 : 0)
    readonly property int _columns: _narrow ? (Theme.textScale > 1 || _switches % 2 === 1 ? 1 : 2) : _switches === 3 ? 3 : 2

    objectName: "readingHelp"
    name: qsTr("Reading help")
    onClosed: kiosk.closeSheet()
    contentHeight: whole.height + whole.y + Theme.large

    Column {
        id: whole

        x: Theme.margin
        y: root._brief ? Theme.large : Theme.huge
        width: parent.width - 2 * x
        spacing: root._brief ? Theme.medium : Theme.large

        Item {
            width: parent.width
            height: root._stacked ? sizes.y + sizes.height : Math.max(heading.height, sizes.height)

            Column {
                id: heading

                width: root._stacked ? parent.width : parent.width - sizes.width - Theme.huge

                Title {
                    id: title

                    width: parent.width
                    text: qsTr("Reading help")
                    font.pixelSize: Theme.heading(14)
                }

                Words {
                    width: parent.width
                    visible: !root._brief
                    text: qsTr("Lasts until the next visitor.")
                    color: Theme.inkSoft
                }
            }

            Row {
                id: sizes

                anchors.right: root._stacked ? undefined : parent.right
                y: root._stacked ? heading.height + Theme.medium : 0
                spacing: Theme.gap

                SizeChip {
                    help: root.help
                    perCent: 100
                    name: qsTr("Normal")
                }

                SizeChip {
                    help: root.help
                    perCent: 150
                    name: qsTr("Large")
                }

                SizeChip {
                    help: root.help
                    perCent: 200
                    name: qsTr("Very large")
                }
            }
        }

        Grid {
            id: switches

            readonly property real each: Math.floor((width - (columns - 1) * spacing) / columns)
            readonly property real tallest: Math.max(contrast.implicitHeight, lowReach.implicitHeight, quiet.implicitHeight, speaks.implicitHeight)

            width: parent.width
            columns: root._columns
            spacing: Theme.medium

            Toggle {
                id: contrast

                objectName: "help-contrast"
                width: switches.each
                height: switches.tallest
                icon: "half"
                name: qsTr("Strong contrast")
                line: root._brief ? "" : qsTr("Black, white, yellow")
                on: root.help.contrast
                onTapped: root.help.toggleContrast()
            }

            Toggle {
                id: lowReach

                objectName: "help-low-reach"
                width: switches.each
                height: switches.tallest
                visible: root._lowerable
                icon: "low"
                name: qsTr("Low reach")
                line: root._brief ? "" : qsTr("Everything further down")
                on: root.help.lowReach
                onTapped: root.help.toggleLowReach()
            }

            Toggle {
                id: quiet

                objectName: "help-quiet"
                width: switches.each
                height: switches.tallest
                icon: "pause"
                name: qsTr("Quiet picture")
                line: root._brief ? "" : qsTr("Less motion")
                on: root.help.quiet
                onTapped: root.help.toggleQuiet()
            }

            Toggle {
                id: speaks

                objectName: "help-speaks"
                width: switches.each
                height: switches.tallest
                visible: root.help.canSpeak
                icon: "sound"
                name: qsTr("Speak what I choose")
                line: root._brief ? "" : qsTr("Touch once to hear, again to choose")
                on: root.help.speaks
                onTapped: root.help.toggleSpeaks()
            }
        }

        Item {
            width: parent.width
            height: done.height

            ActionButton {
                objectName: "help-forget"
                maximumWidth: parent.width - done.width - Theme.medium
                least: Theme.bigTarget
                icon: "back"
                name: qsTr("Reset all")
                possible: root.help.chosen
                onTapped: root.help.forget()
            }

            ActionButton {
                id: done

                objectName: "help-done"
                anchors.right: parent.right
                look: ActionButton.Primary
                least: Theme.bigTarget
                implicitWidth: Math.max(Theme.mm(60), minimumWidth)
                icon: "check"
                name: qsTr("Done")
                onTapped: root.kiosk.closeSheet()
            }
        }
    }
}
