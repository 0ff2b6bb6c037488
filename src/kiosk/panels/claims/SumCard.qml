pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.claims
import kiosk.ui

// A sum that does not lie on the balance: how much, who says so, what for. How it is known lies
// beside all of that where the card is broad, else beside the sum, and below the words without one.
Rectangle {
    id: root

    required property ClaimsModel panel
    required property string key
    required property string title
    required property string amount
    required property string claimed
    required property string certainty
    required property string words
    required property string conversions
    required property bool proven
    required property bool open

    readonly property bool _broad: width > Theme.words(180)
    readonly property bool _besideSum: !_broad && amount !== "" && _inner - line.sumEnd > Theme.words(46)
    readonly property real _inner: width - 2 * Theme.medium
    readonly property real _words: _broad ? _inner - controls.broadest - Theme.medium : _inner

    implicitHeight: _broad ? Math.max(column.height, controls.height + 2 * Theme.medium) : column.height + (_besideSum ? 0 : controls.height + Theme.medium)
    radius: Theme.radiusPanel
    color: Theme.night
    border.width: open ? Theme.frame : Theme.hair
    border.color: open ? Theme.accent : Theme.nightInkSoft

    Column {
        id: column

        padding: Theme.medium
        spacing: Theme.small

        Title {
            visible: root.amount === ""
            width: root._words
            text: root.title
            color: Theme.gold
            font.pixelSize: Theme.heading(11)
        }

        Kicker {
            visible: root.amount !== ""
            width: root._words
            text: root.title
            color: Theme.gold
            font.capitalization: Font.MixedCase
            font.letterSpacing: 1
        }

        Item {
            id: line

            readonly property real sumEnd: root.amount === "" ? 0 : sum.width + Theme.medium + (tag.visible ? tag.width + Theme.medium : 0)
            readonly property real sumHeight: root.amount === "" ? 0 : Math.max(sum.height, root._besideSum ? controls.height : 0)
            readonly property real claimTop: root._broad ? Math.max(0, (sumHeight - claim.height) / 2) : sumHeight > 0 ? sumHeight + Theme.small : 0

            width: root._words
            height: root._broad ? Math.max(sumHeight, claim.height) : claimTop + claim.height

            Title {
                id: sum

                y: (line.sumHeight - height) / 2
                visible: root.amount !== ""
                text: root.amount
                color: Theme.gold
                lineHeight: Theme.contrast ? 0.85 : 0.98
                font.pixelSize: Theme.heading(20)
                wrapMode: Text.NoWrap
            }

            CertaintyTag {
                id: tag

                x: sum.width + Theme.medium
                y: (line.sumHeight - height) / 2
                visible: certainty !== "verified"
                certainty: root.certainty
            }

            MarkedWords {
                id: claim

                x: root._broad ? line.sumEnd : 0
                y: line.claimTop
                width: parent.width - x
                text: root.claimed
                color: Theme.nightInk
                font.weight: Font.DemiBold
            }
        }

        SumWords {
            width: root._words
            words: root.words
            conversions: root.conversions
        }
    }

    SumControls {
        id: controls

        x: root._broad || root._besideSum ? parent.width - width - Theme.medium : Theme.medium
        y: root._broad ? Theme.medium : root._besideSum ? line.y + (line.sumHeight - height) / 2 : parent.height - height - Theme.medium
        width: root._broad ? Theme.words(84) : root._besideSum ? root._inner - line.sumEnd : root._inner
        layoutDirection: root._broad || root._besideSum ? Qt.RightToLeft : Qt.LeftToRight
        panel: root.panel
        key: root.key
        side: ""
        proven: root.proven
        open: root.open
    }
}
