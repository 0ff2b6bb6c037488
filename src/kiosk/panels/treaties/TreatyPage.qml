pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.panels
import kiosk.panels.treaties
import kiosk.ui

// A treaty where there is room for all of it: in brief, article by article, who gave and who got.
Item {
    id: root

    required property TreatiesModel panel
    readonly property bool portrait: height > width
    // On large screens the gained width is the picture's.
    readonly property real _headShare: height > Theme.words(330) ? 0.38 : 0.29
    readonly property real _seventh: (width - head.width - 4 * Theme.huge) / 7
    readonly property string _articlesTitle: panel.articlesTitle !== "" ? panel.articlesTitle : qsTr("%n article(s)", "", panel.articleCount)

    signal all

    TreatyHead {
        id: head

        width: root.portrait ? parent.width : parent.width * root._headShare
        height: root.portrait ? Math.max(implicitHeight, sides.y - 2 * Theme.gap - section.needed) : parent.height
        panel: root.panel
        portrait: root.portrait
        foot: root.portrait ? 0 : chooser.height + Theme.huge
    }

    Item {
        id: main

        x: root.portrait ? Theme.margin : head.width + Theme.huge
        y: root.portrait ? head.height + Theme.gap : Theme.huge
        width: root.portrait ? root.width - 2 * x : root._seventh * 4
        height: (root.portrait ? sides.y : ways.y) - y - Theme.gap

        Kicker {
            id: mainTitle

            width: parent.width
            visible: !root.portrait
            text: root.panel.section === "changes" ? qsTr("Before and after") : root.panel.section === "confidential" ? qsTr("Confidential notes") : root._articlesTitle
        }

        TreatySection {
            id: section

            y: mainTitle.visible ? mainTitle.height + Theme.small : 0
            width: parent.width
            height: parent.height - y
            panel: root.panel
        }
    }

    Kicker {
        id: sidesTitle

        x: sides.x
        y: main.y
        width: sides.width
        visible: !root.portrait && papers.count > 0
        text: qsTr("Who gave, who got")
    }

    Leaves {
        id: sides

        x: root.portrait ? Theme.margin : main.x + main.width + Theme.huge
        y: root.portrait ? ways.y - height - Theme.gap : main.y + (sidesTitle.visible ? sidesTitle.height + Theme.small : 0)
        width: root.portrait ? main.width : root._seventh * 3
        height: root.portrait ? implicitHeight : main.y + main.height - y
        about: root.panel.item
        spacing: Theme.gap

        RowLayout {
            id: parties

            width: sides.columnWidth
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

        NightPaper {
            width: sides.columnWidth
            visible: words !== ""
            heading: qsTr("What is not in it")
            words: root.panel.notInIt
        }
    }

    TreatyChooser {
        id: chooser

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        width: (root.portrait ? parent.width : head.width) - 2 * x
        panel: root.panel
        onAll: root.all()
    }

    Flow {
        id: ways

        x: main.x
        anchors.bottom: root.portrait && chooser.visible ? chooser.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        width: root.width - x - Theme.gap
        spacing: Theme.gap

        SectionChips {
            id: chips

            panel: root.panel
            articlesTitle: root._articlesTitle
        }

        Repeater {
            model: root.panel.links

            LinkButton {
                required property string item

                objectName: `link-${kind}`
                bare: chips.visible
                onTapped: root.panel.open(kind, item)
            }
        }
    }
}
