pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.panels
import kiosk.panels.treaties
import kiosk.ui

// A treaty: in brief, article by article, who gave and who got, and what it did not say.
Item {
    id: root

    required property TreatiesModel panel
    readonly property bool portrait: height > width
    readonly property bool _leaves: Theme.compact && !portrait
    property bool _sidesShown: false
    readonly property real _third: portrait ? width - 2 * Theme.margin : (width - head.width - 4 * Theme.huge) / 7

    objectName: "treaties"

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Bands {
        id: head

        width: root.portrait ? parent.width : parent.width * 0.29
        height: root.portrait ? Math.max(intro.height + Theme.mm(22), Theme.mm(92)) : parent.height
        colours: Theme.seaBands
        centreX: root.portrait ? width * 0.78 : width * 0.5
        centreY: root.portrait ? height * 0.9 : height * 0.88
        step: Theme.mm(18)
        inner: Theme.mm(34)

        Picture {
            x: root.portrait ? parent.width - width - Theme.margin : (parent.width - width) / 2
            y: root.portrait ? (parent.height - height) / 2 : parent.height - height - Theme.huge
            width: root.portrait ? Theme.mm(62) : parent.width * 0.62
            height: Math.min(width, root.portrait ? parent.height : parent.height - intro.height - intro.y - Theme.huge)
            visible: !root._leaves && height > Theme.mm(36)
            alt: ""
            source: Qt.resolvedUrl("pen-and-paper.svg")
            fillMode: Image.PreserveAspectFit
        }

        Column {
            id: intro

            x: Theme.margin
            y: Theme.margin
            width: root.portrait ? parent.width * 0.6 : parent.width - 2 * x
            spacing: Theme.medium

            Kicker {
                width: parent.width
                text: root.panel.kicker
                color: Theme.seaKicker
            }

            Title {
                objectName: "treatyTitle"
                width: parent.width
                text: root.panel.title
                color: Theme.nightInk
                font.pixelSize: Theme.heading(root._leaves ? 14 : 17)
            }

            MarkedWords {
                width: parent.width
                text: root.panel.brief
                color: Theme.nightInk
            }
        }
    }

    ActionButton {
        objectName: "treaty-leaf"
        x: Theme.margin
        y: head.height - height - Theme.gap
        visible: root._leaves
        maximumWidth: head.width - 2 * x
        icon: root._sidesShown ? "doc" : "swap"
        name: root._sidesShown ? qsTr("%n article(s)", "", rows.count) : qsTr("Who gave, who got")
        onTapped: root._sidesShown = !root._sidesShown
    }

    Column {
        id: articles

        x: root.portrait ? Theme.margin : head.width + Theme.huge
        y: root.portrait ? head.height + Theme.medium : root._leaves ? Theme.gap : Math.max(Theme.huge, Math.min(Theme.margin, ways.y - height - Theme.gap))
        width: root.portrait ? root._third : root._leaves ? root._third * 7 + Theme.huge : root._third * 4
        visible: !root._leaves || !root._sidesShown
        spacing: root._leaves ? Theme.tiny : Theme.mm(2.2)

        Kicker {
            width: parent.width
            visible: !root.portrait && !root._leaves
            text: qsTr("%n article(s)", "", rows.count)
        }

        Repeater {
            id: rows

            model: root.panel.articles

            ArticlePaper {
                objectName: `article-${number}`
                width: articles.width
                onTapped: root.panel.openArticle(number)
            }
        }
    }

    Item {
        id: sides

        x: root.portrait ? Theme.margin : root._leaves ? articles.x : articles.x + articles.width + Theme.huge
        visible: !root._leaves || root._sidesShown
        y: root.portrait ? articles.y + articles.height + Theme.gap : articles.y
        width: root.portrait ? root._third : root._leaves ? articles.width : root._third * 3
        height: notInIt.y + notInIt.height

        Kicker {
            id: sidesTitle

            visible: !root.portrait
            width: parent.width
            text: qsTr("Who gave, who got")
        }

        RowLayout {
            id: parties

            y: root.portrait ? 0 : sidesTitle.height + Theme.small
            width: parent.width
            spacing: Theme.gap

            Repeater {
                id: papers

                model: root.panel.parties

                PartyPaper {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: parties.width / Math.max(1, papers.count)
                }
            }
        }

        Rectangle {
            id: notInIt

            y: parties.y + parties.height + Theme.gap
            width: parent.width
            height: notInItWords.height
            radius: Theme.radiusPanel
            visible: root.panel.notInIt !== ""
            color: Theme.night

            Column {
                id: notInItWords

                width: parent.width
                padding: Theme.medium
                spacing: Theme.tiny

                Title {
                    width: parent.width - 2 * Theme.medium
                    text: qsTr("What is not in it")
                    color: Theme.gold
                    font.pixelSize: Theme.heading(9)
                }

                MarkedWords {
                    width: parent.width - 2 * Theme.medium
                    text: root.panel.notInIt
                    color: Theme.nightInk
                }
            }
        }
    }

    Flow {
        id: ways

        visible: !root._leaves || root._sidesShown
        anchors.left: articles.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.huge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap

        Repeater {
            model: root.panel.tabs

            Chip {
                required property string key
                required property bool chosen

                objectName: `treaty-${key}`
                night: false
                on: chosen
                onTapped: root.panel.open("treaty", key)
            }
        }

        Repeater {
            model: root.panel.links

            LinkButton {
                required property string item

                objectName: `link-${kind}`
                onTapped: root.panel.open(kind, item)
            }
        }
    }
}
