pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.shell
import kiosk.ui

// How do we know? Over the page that asks: how sure it is, what is disputed, and the sources.
Item {
    id: root

    required property Kiosk kiosk
    readonly property EvidenceModel evidence: kiosk.evidence
    readonly property bool portrait: height > width
    readonly property real _half: portrait ? paper.width - 2 * Theme.margin : (paper.width - 3 * Theme.margin) / 2

    objectName: "evidence"
    Component.onCompleted: root.evidence.makeRoom(Theme.compact && !root.portrait ? 2 : 4)

    Rectangle {
        anchors.fill: parent
        color: Theme.dimmed
    }

    TapHandler {
        onTapped: root.kiosk.closeEvidence()
    }

    Rectangle {
        id: paper

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.portrait ? parent.width : Math.min(parent.width, Theme.mm(420))
        height: Math.max(root.portrait ? 0 : words.y + words.height + closing.height, list.y + list.height + (root.portrait ? closing.height : foot.height)) + Theme.margin + Theme.large
        color: Theme.surface

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Rectangle {
            width: parent.width
            height: Theme.mm(1.5)
            color: Theme.accent
        }

        Column {
            id: words

            x: Theme.margin
            y: Theme.margin
            width: root._half
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

            MarkedWords {
                objectName: "evidenceNote"
                width: parent.width
                visible: text !== ""
                text: root.evidence.note
            }

            Words {
                width: parent.width
                visible: root.evidence.graded
                text: qsTr("A: documents and research · B: reference works, journalism · C: hints")
                color: Theme.inkSoft
                font.pixelSize: Theme.label
            }
        }

        Column {
            id: list

            x: root.portrait ? Theme.margin : 2 * Theme.margin + root._half
            y: root.portrait ? words.y + words.height + Theme.large : Theme.margin
            width: root._half
            spacing: Theme.gap

            Kicker {
                width: parent.width
                visible: root.evidence.count > 0
                text: qsTr("%n source(s)", "", root.evidence.count)
                color: Theme.inkSoft
            }

            Repeater {
                model: root.evidence.sources

                Rectangle {
                    id: source

                    required property string grade
                    required property string words

                    width: list.width
                    height: Math.max(Theme.mm(16), reference.height + 2 * Theme.gap)
                    radius: Theme.radiusPanel
                    color: Theme.ground
                    border.width: Theme.hair
                    border.color: Theme.line

                    Rectangle {
                        id: disc

                        x: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.mm(11)
                        height: width
                        radius: width / 2
                        visible: source.grade !== ""
                        color: source.grade === "A" ? Theme.solid : source.grade === "B" ? Theme.chosen : Theme.surface
                        border.width: source.grade === "A" ? 0 : Theme.hair
                        border.color: Theme.ink

                        Words {
                            anchors.centerIn: parent
                            text: source.grade
                            color: source.grade === "A" ? Theme.solidInk : source.grade === "B" ? Theme.chosenInk : Theme.ink
                            font.pixelSize: Theme.label
                            font.weight: Font.DemiBold
                        }
                    }

                    Words {
                        id: reference

                        x: disc.visible ? disc.x + disc.width + Theme.gap : Theme.medium
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - x - Theme.medium
                        text: source.words
                        font.pixelSize: Theme.label
                    }
                }
            }
        }

        Row {
            id: foot

            anchors.left: list.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.large
            height: visible ? Theme.bigTarget : 0
            visible: root.evidence.leaves > 1
            spacing: Theme.gap

            ActionButton {
                objectName: "evidence-earlier"
                bare: true
                least: Theme.bigTarget
                icon: "back"
                name: qsTr("Earlier sources")
                enabled: root.evidence.leaf > 0
                onTapped: root.evidence.turnTo(root.evidence.leaf - 1)
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%1 of %2").arg(root.evidence.leaf + 1).arg(root.evidence.leaves)
            }

            ActionButton {
                objectName: "evidence-later"
                bare: true
                least: Theme.bigTarget
                icon: "fwd"
                name: qsTr("More sources")
                enabled: root.evidence.leaf < root.evidence.leaves - 1
                onTapped: root.evidence.turnTo(root.evidence.leaf + 1)
            }
        }

        ActionButton {
            id: closing

            objectName: "evidence-close"
            x: root.portrait ? parent.width - width - Theme.margin : Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.large
            least: Theme.bigTarget
            implicitWidth: Theme.mm(76)
            look: ActionButton.Primary
            icon: "close"
            name: qsTr("Close")
            onTapped: root.kiosk.closeEvidence()
        }
    }
}
