pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.treaties
import kiosk.ui

// A treaty where there is little room for words: all of it in one order, leaf by leaf.
Item {
    id: root

    required property TreatiesModel panel
    readonly property bool portrait: height > width

    signal all

    Leaves {
        id: leaves

        x: Theme.huge
        y: Theme.gap
        width: (root.portrait ? parent.width : rail.x) - 2 * x
        height: (root.portrait ? rail.y : parent.height) - y - Theme.gap
        columns: Math.max(1, Math.floor(width / Theme.words(132)))
        spacing: Theme.gap

        Rectangle {
            width: leaves.columnWidth
            height: name.height
            radius: Theme.radiusPanel
            color: Theme.sea
            border.width: Theme.edge
            border.color: Theme.line

            Column {
                id: name

                width: parent.width
                padding: Theme.medium
                spacing: Theme.tiny

                Kicker {
                    width: parent.width - 2 * parent.padding
                    text: root.panel.kicker
                    color: Theme.seaKicker
                }

                Title {
                    objectName: "treatyTitle"
                    width: parent.width - 2 * parent.padding
                    text: root.panel.title
                    color: Theme.seaInk
                    font.pixelSize: Theme.heading(14)
                }

                CertaintyTag {
                    visible: certainty !== "" && certainty !== "verified"
                    certainty: root.panel.certainty
                }
            }
        }

        MarkedWords {
            width: leaves.columnWidth
            text: root.panel.brief
            font.pixelSize: Theme.lead
        }

        Repeater {
            model: root.panel.pieces

            PiecePaper {
                objectName: `article-${number}`
                width: leaves.columnWidth
            }
        }

        TextChips {
            width: leaves.columnWidth
            links: root.panel.named
            about: root.panel.item
            onOpened: (kind, item) => root.panel.open(kind, item)
        }

        Repeater {
            model: root.panel.parties

            PartyPaper {
                width: leaves.columnWidth
                getting: false
            }
        }

        Repeater {
            model: root.panel.parties

            PartyPaper {
                width: leaves.columnWidth
                giving: false
            }
        }

        NightPaper {
            width: leaves.columnWidth
            visible: words !== ""
            heading: qsTr("What is not in it")
            words: root.panel.notInIt
        }

        Repeater {
            model: root.panel.changes

            ChangePaper {
                width: leaves.columnWidth
            }
        }

        Repeater {
            model: root.panel.notes

            NightPaper {
                width: leaves.columnWidth
                heading: qsTr("Confidential notes")
            }
        }

        DoubtPaper {
            width: leaves.columnWidth
            visible: root.panel.hasNotes
            certainty: root.panel.notesCertainty
            doubt: root.panel.notesDoubt
        }
    }

    Flow {
        id: rail

        x: root.portrait ? Theme.huge : parent.width - width - Theme.gap
        y: root.portrait ? parent.height - height - Theme.gap : Theme.gap
        width: root.portrait ? parent.width - 2 * x : Theme.target
        spacing: Theme.gap

        TreatyChooser {
            width: root.portrait ? 4 * (Theme.target + spacing) : parent.width
            panel: root.panel
            bare: true
            onAll: root.all()
        }

        Repeater {
            model: root.panel.links

            LinkButton {
                required property string item

                objectName: `link-${kind}`
                bare: true
                onTapped: root.panel.open(kind, item)
            }
        }
    }
}
