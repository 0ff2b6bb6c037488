pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// Sums where there is little room, on leaves: first how much and who says so, then what for, then
// the same in other money. What comes `before` them has a leaf of its own.
Leaves {
    id: root

    required property ClaimsModel panel
    required property QtObject sums
    property Component before: null
    // Where the words of a sum fill a leaf, the ways from them lie on another.
    readonly property bool _narrow: height < Theme.words(76)

    columns: before ? 1 : Math.max(1, Math.floor(width / Theme.words(110)))
    night: true

    component Told: Column {
        id: told

        required property string title
        required property string said

        width: root.columnWidth
        visible: said !== ""
        spacing: Theme.tiny

        Kicker {
            width: parent.width
            text: told.title
            color: Theme.gold
            font.capitalization: Font.MixedCase
            font.letterSpacing: 1
        }

        MarkedWords {
            width: parent.width
            text: told.said
            color: Theme.nightInk
        }
    }

    Loader {
        width: root.columnWidth
        height: active ? root.height - Theme.target - Theme.gap : 0
        active: root.before !== null
        sourceComponent: root.before
    }

    Repeater {
        model: root.sums

        SumHead {
            id: head

            required property string key
            required property string side
            required property bool proven
            required property bool open

            objectName: `claim-${key}`
            width: root.columnWidth
            named: side === ""
            line: Theme.target
            onOpenChanged: root.wanted = open && side === "" ? head : root.wanted
            Component.onCompleted: root.wanted = open && side === "" ? head : root.wanted

            SumControls {
                width: head.room
                panel: root.panel
                key: head.key
                side: head.side
                proven: head.proven
                open: head.open
            }
        }
    }

    Repeater {
        model: root.sums

        Told {
            id: spoken

            required property string key
            required property string words

            said: words

            SumWays {
                width: parent.width
                visible: !root._narrow
                panel: root.panel
                key: spoken.key
            }
        }
    }

    Repeater {
        model: root._narrow ? root.sums : null

        SumWays {
            width: root.columnWidth
            panel: root.panel
        }
    }

    Repeater {
        model: root.sums

        Told {
            required property string conversions

            said: conversions
        }
    }
}
