pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// One section of a treaty: its articles, of which one is open or read on; or what it changed; or
// its confidential notes.
Item {
    id: root

    required property TreatiesModel panel

    // The height that it takes, whichever article is open.
    readonly property real needed: panel.section === "changes" ? labels.height + Theme.tiny + changes.implicitHeight : panel.section === "confidential" ? notes.implicitHeight : panel.reading ? reading.implicitHeight + Theme.gap + back.height : articles.implicitHeight + articles.unfolds

    Leaves {
        id: articles

        // By how much the highest article is higher than the open one.
        property real unfolds: 0

        function measure() {
            const rows = [...list.parent.children].filter(row => row instanceof ArticlePaper);
            const open = rows.find(row => row.open);
            articles.unfolds = open ? Math.max(...rows.map(row => row.unfolds)) - open.unfolds : 0;
            articles.wanted = open ?? null;
        }

        anchors.fill: parent
        visible: root.panel.section === "articles" && !root.panel.reading
        about: root.panel.item
        spacing: Theme.gap
        onImplicitHeightChanged: articles.measure()

        Repeater {
            id: list

            model: root.panel.articles

            ArticlePaper {
                objectName: `article-${number}`
                width: articles.columnWidth
                onTapped: root.panel.openArticle(number)
            }
        }
    }

    Leaves {
        id: reading

        anchors.fill: parent
        anchors.bottomMargin: back.height + Theme.gap
        visible: root.panel.reading
        about: root.panel.item
        spacing: Theme.gap

        Repeater {
            model: root.panel.readingPieces

            PiecePaper {
                width: reading.columnWidth
            }
        }
    }

    ActionButton {
        id: back

        objectName: "article-back"
        anchors.bottom: parent.bottom
        visible: root.panel.reading
        icon: "back"
        name: qsTr("Back to the list")
        onTapped: root.panel.stopReading()
    }

    Row {
        id: labels

        x: Theme.medium
        width: parent.width - x
        visible: changes.visible

        Words {
            width: parent.width / 2
            text: qsTr("Before")
            color: Theme.kicker
            font.weight: Font.DemiBold
        }

        Words {
            width: parent.width / 2
            text: qsTr("Afterwards")
            color: Theme.kicker
            font.weight: Font.DemiBold
        }
    }

    Leaves {
        id: changes

        anchors.fill: parent
        anchors.topMargin: labels.height + Theme.tiny
        visible: root.panel.section === "changes"
        spacing: Theme.gap

        Repeater {
            model: root.panel.changes

            ChangePaper {
                width: changes.columnWidth
                labelled: false
            }
        }
    }

    Leaves {
        id: notes

        anchors.fill: parent
        visible: root.panel.section === "confidential"
        spacing: Theme.gap

        Repeater {
            model: root.panel.notes

            NightPaper {
                width: notes.columnWidth
                heading: ""
            }
        }

        DoubtPaper {
            width: notes.columnWidth
            certainty: root.panel.notesCertainty
            doubt: root.panel.notesDoubt
        }
    }
}
