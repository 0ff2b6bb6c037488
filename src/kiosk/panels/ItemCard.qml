pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// An open item: picture, what and when, and where it leads. Upright, or lying on tall screens. What
// has no room below its title is divided into leaves; where not even one of its parts has, the title
// is on the first leaf.
Paper {
    id: root

    required property CardModel card
    property string kicker: card.kicker
    property bool lying: false
    property bool closable: true
    property bool pictured: true
    // Whether the picture is of a face: it is cut below it, or all around it, but never through it.
    property bool headed: false
    property real maximumHeight: 100000
    readonly property real _padding: Theme.compact ? Theme.medium : Theme.mm(5)
    readonly property real _above: _leafed ? 0 : head.height + Theme.small
    readonly property real _whole: 2 * _padding + (leaves.implicitHeight > 0 ? _above + leaves.implicitHeight : head.height)
    readonly property real _rule: Theme.mm(1.2)
    readonly property real _most: maximumHeight - (lying ? 0 : _rule)
    readonly property real _words: Math.min(_whole, _most)
    readonly property real _highest: Math.max(body.height, chips.height, ways.height)
    // Whether the title is on the first leaf.
    readonly property bool _leafed: !closable && head.height + Theme.small + _highest + leaves.turnerRoom > _most - 2 * _padding

    signal opened(kind: string, item: string)
    signal closed

    component Heading: Column {
        spacing: Theme.tiny

        Kicker {
            width: parent.width
            visible: text !== ""
            text: root.kicker
            font.capitalization: Font.MixedCase
            font.letterSpacing: 1
        }

        Title {
            objectName: "cardTitle"
            width: parent.width
            text: root.card.title
        }
    }

    objectName: "card"
    visible: card.present
    height: lying ? Math.max(_words, Math.min(Theme.mm(70), maximumHeight)) : picture.height + _rule + _words

    Connections {
        target: root.card

        function onChanged() {
            rise.again();
        }
    }

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Picture {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: root.lying ? parent.bottom : undefined
        width: visible ? (root.lying ? root.width * 0.3 : root.width) : 0
        height: visible ? (root.lying ? root.height : Math.min(root.width * (root.headed ? 0.5 : 0.3), root.maximumHeight - root._rule - root._words)) : 0
        visible: root.pictured && root.card.picture !== "" && (root.lying || root.maximumHeight - root._words > Math.max(Theme.mm(16), root.width * (root.headed ? 0.24 : 0.12)))
        verticalAlignment: root.headed && height > width * 0.38 ? Image.AlignTop : Image.AlignVCenter
        alt: root.card.alt
        source: root.card.picture
        sourceSize: Qt.size(root.lying ? 0 : Math.ceil(root.width), root.lying ? Math.ceil(root.height) : 0)
        clip: true
    }

    Rectangle {
        id: rule

        x: root.lying ? picture.width : 0
        y: root.lying ? 0 : picture.height
        width: root.lying ? root._rule : root.width
        height: root.lying ? root.height : root._rule
        color: Theme.accent
    }

    Item {
        id: words

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root._padding
        width: (root.lying ? root.width - picture.width - root._rule : root.width) - 2 * root._padding
        height: root._words - 2 * root._padding

        Heading {
            id: head

            width: parent.width - corner.width
            height: Math.max(implicitHeight, corner.height)
            visible: !root._leafed
        }

        // The way out lies beside the title, so that all others have the room below.
        Item {
            id: corner

            anchors.right: parent.right
            width: root.closable ? Theme.bigTarget + Theme.gap : 0
            height: root.closable ? Theme.bigTarget : 0

            ActionButton {
                objectName: "card-close"
                visible: root.closable
                bare: true
                least: Theme.bigTarget
                icon: "close"
                name: qsTr("Close")
                onTapped: root.closed()
            }
        }

        Leaves {
            id: leaves

            anchors.fill: parent
            anchors.topMargin: root._above
            spacing: Theme.small
            about: root.card.item

            Heading {
                width: leaves.columnWidth
                visible: root._leafed
            }

            Words {
                width: leaves.columnWidth
                visible: text !== ""
                text: root.card.today
                color: Theme.inkSoft
            }

            MarkedWords {
                id: body

                width: leaves.columnWidth
                visible: text !== ""
                text: root.card.body
            }

            TextChips {
                id: chips

                width: leaves.columnWidth
                links: root.card.named
                about: root.card.item
                onOpened: (kind, item) => root.opened(kind, item)
            }

            CertaintyTag {
                visible: root.card.uncertain > 0 || (root.card.certainty !== "verified" && root.card.certainty !== "")
                certainty: root.card.certainty
                within: root.card.uncertain
                maximumWidth: leaves.columnWidth
            }

            Flow {
                id: ways

                width: leaves.columnWidth
                topPadding: Theme.small
                spacing: Theme.gap

                Repeater {
                    model: root.card.links

                    LinkButton {
                        required property string item

                        objectName: `link-${kind}`
                        bare: Theme.compact && !(root.closable && near)
                        implicitHeight: Theme.target
                        onTapped: root.opened(kind, item)
                    }
                }
            }
        }
    }

    transform: Rise {
        id: rise
    }
}
