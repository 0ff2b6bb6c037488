pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// An open item: picture, what and when, and where it leads. Upright, or lying on tall screens.
Paper {
    id: root

    required property CardModel card
    property string kicker: card.kicker
    property bool lying: false
    property bool closable: true
    property bool pictured: true
    property real maximumHeight: 100000
    readonly property real _padding: Theme.compact ? Theme.medium : Theme.large

    signal opened(kind: string, item: string)
    signal closed

    objectName: "card"
    visible: card.present
    height: lying ? Math.max(words.height, Theme.mm(70)) : picture.height + rule.height + words.height

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Picture {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: root.lying ? parent.bottom : undefined
        width: visible ? (root.lying ? root.width * 0.33 : root.width) : 0
        height: visible ? (root.lying ? root.height : Math.min(root.width * 0.3, root.maximumHeight - rule.height - words.height)) : 0
        visible: root.pictured && root.card.picture !== "" && (root.lying || root.maximumHeight - words.height > Theme.mm(16))
        alt: root.card.alt
        source: root.card.picture
        sourceSize: Qt.size(root.lying ? 0 : Math.ceil(root.width), root.lying ? Math.ceil(root.height) : 0)
        clip: true
    }

    Rectangle {
        id: rule

        x: root.lying ? picture.width : 0
        y: root.lying ? 0 : picture.height
        width: root.lying ? Theme.mm(1.2) : root.width
        height: root.lying ? root.height : Theme.mm(1.2)
        color: Theme.accent
    }

    Column {
        id: words

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.lying ? root.width - picture.width - rule.width : root.width
        padding: root._padding
        spacing: Theme.small

        Kicker {
            width: parent.width - 2 * root._padding - corner.width
            visible: text !== ""
            text: root.kicker
            font.capitalization: Font.MixedCase
            font.letterSpacing: 1
        }

        Title {
            objectName: "cardTitle"
            width: parent.width - 2 * root._padding - corner.width
            height: Math.max(implicitHeight, corner.width > 0 ? corner.height + 2 * Theme.gap - y : 0)
            text: root.card.title
        }

        Words {
            width: parent.width - 2 * root._padding
            visible: text !== ""
            text: root.card.today
            color: Theme.inkSoft
        }

        MarkedWords {
            width: parent.width - 2 * root._padding
            visible: text !== ""
            text: root.card.body
        }

        CertaintyTag {
            visible: root.card.uncertain > 0 || (root.card.certainty !== "verified" && root.card.certainty !== "")
            certainty: root.card.certainty
            within: root.card.uncertain
        }

        Flow {
            id: ways

            width: parent.width - 2 * root._padding
            topPadding: Theme.small
            spacing: Theme.gap

            Repeater {
                model: root.card.links

                LinkButton {
                    required property string item

                    objectName: `link-${kind}`
                    bare: Theme.compact && !(root.closable && near)
                    implicitHeight: Theme.compact ? Theme.target : Theme.bigTarget
                    onTapped: root.opened(kind, item)
                }
            }

            ActionButton {
                parent: Theme.compact ? corner : ways
                objectName: "card-close"
                visible: root.closable
                bare: true
                least: Theme.bigTarget
                implicitWidth: Theme.bigTarget
                implicitHeight: Theme.bigTarget
                icon: "close"
                name: qsTr("Close")
                onTapped: root.closed()
            }
        }
    }

    // On small screens the way out lies beside the title, so that all other ways have room.
    Item {
        id: corner

        anchors.right: parent.right
        y: words.y + Theme.gap
        width: Theme.compact && root.closable ? Theme.bigTarget + Theme.gap : 0
        height: Theme.bigTarget
    }
}
