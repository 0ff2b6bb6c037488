pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.shell
import kiosk.ui

// How do we know? Over the page that asks: how sure it is, what is disputed, and the sources.
Sheet {
    id: root

    required property Kiosk kiosk
    readonly property EvidenceModel evidence: kiosk.evidence
    readonly property bool portrait: height > width

    objectName: "evidence"
    name: qsTr("How do we know?")
    contentHeight: Math.min(height, Math.max(height * 0.55, leaves.y + leaves.implicitHeight * (leaves.columns === 1 ? 1 : 0.56) + leaves.foot + Theme.large))
    onClosed: kiosk.closeEvidence()

    Leaves {
        id: leaves

        x: Theme.margin
        y: Theme.compact ? Theme.large : Theme.margin
        width: Math.min(parent.width, Theme.mm(480)) - 2 * Theme.margin
        height: parent.height - y - Theme.large
        foot: closing.height + Theme.medium
        columns: root.portrait || Theme.words(190) > width ? 1 : 2
        spacing: columns > 1 ? Theme.large : Theme.medium
        about: root.evidence.title

        Column {
            width: leaves.columnWidth
            spacing: Theme.medium

            Kicker {
                width: parent.width
                text: qsTr("How do we know?")
            }

            Title {
                objectName: "evidenceTitle"
                width: parent.width
                text: root.evidence.title
            }

            CertaintyTag {
                certainty: root.evidence.certainty
                within: root.evidence.uncertain
            }

            Kicker {
                width: parent.width
                visible: root.evidence.count > 0
                text: qsTr("%n source(s)", "", root.evidence.count)
                color: Theme.inkSoft
            }
        }

        MarkedWords {
            objectName: "evidenceNote"
            width: leaves.columnWidth
            visible: text !== ""
            text: root.evidence.note
        }

        Repeater {
            model: root.evidence.sources

            SourceRow {
                width: leaves.columnWidth
            }
        }

        Words {
            width: leaves.columnWidth
            visible: root.evidence.graded
            text: qsTr("A: documents and research · B: reference works, journalism · C: hints")
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }
    }

    ActionButton {
        id: closing

        objectName: "evidence-close"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.large
        least: Theme.bigTarget
        implicitWidth: Math.max(Theme.mm(76), minimumWidth)
        look: ActionButton.Primary
        icon: "close"
        name: qsTr("Close")
        onTapped: root.kiosk.closeEvidence()
    }
}
