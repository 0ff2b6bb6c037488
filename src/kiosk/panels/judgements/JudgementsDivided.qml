pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.judgements
import kiosk.ui

// The same for large words: who judges on one side, the open judgement on the other, each in leaves.
Item {
    id: root

    required property JudgementsModel panel
    readonly property bool portrait: height > width
    readonly property string _shown: panel.card.item

    on_ShownChanged: told.leaf = 0

    Leaves {
        id: told

        x: root.portrait ? Theme.large : voices.x + voices.width + Theme.large
        y: Theme.large
        width: root.width - x - Theme.large
        height: root.portrait ? root.height * 0.56 : root.height - y - Theme.gap

        Kicker {
            width: told.columnWidth
            text: root.panel.card.kicker
            font.capitalization: Font.MixedCase
            font.letterSpacing: 0
        }

        Title {
            objectName: "cardTitle"
            width: told.columnWidth
            text: root.panel.card.title
            font.pixelSize: Theme.heading(11)
        }

        MarkedWords {
            width: told.columnWidth
            text: root.panel.card.body
        }

        TextChips {
            width: told.columnWidth
            links: root.panel.card.named
            about: root._shown
            onOpened: (kind, item) => root.panel.open(kind, item)
        }

        CertaintyTag {
            visible: certainty !== "" && certainty !== "verified"
            certainty: root.panel.card.certainty
        }

        Flow {
            width: told.columnWidth
            spacing: Theme.gap

            Repeater {
                model: root.panel.card.links

                LinkButton {
                    required property string item

                    objectName: `link-${kind}`
                    bare: true
                    onTapped: root.panel.open(kind, item)
                }
            }
        }
    }

    Leaves {
        id: voices

        x: Theme.large
        y: root.portrait ? told.y + told.height + Theme.medium : Theme.large
        width: root.portrait ? root.width - 2 * x : root.width * 0.36
        height: root.height - y - Theme.gap
        columns: root.portrait ? 2 : 1
        spacing: Theme.gap

        Repeater {
            model: root.panel.capitals

            VoicePaper {
                width: voices.columnWidth
                onTapped: root.panel.open("judgement", key)
            }
        }

        Repeater {
            model: root.panel.others

            VoicePaper {
                width: voices.columnWidth
                onTapped: root.panel.open("judgement", key)
            }
        }

        Kicker {
            width: voices.columnWidth
            visible: voices.columns === 1
            text: qsTr("Historians since")
            font.letterSpacing: 0
        }

        Repeater {
            model: root.panel.schools

            VoicePaper {
                width: voices.columnWidth
                onTapped: root.panel.open("judgement", key)
            }
        }
    }
}
