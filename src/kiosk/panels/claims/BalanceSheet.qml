pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.claims
import kiosk.ui

// The balance with the words of its two sides: beside it, or on tall screens below.
Item {
    id: root

    required property ClaimsModel panel
    property real wordsTop: 0
    readonly property bool portrait: height > width
    readonly property real _words: portrait ? Theme.words(165) : height - wordsTop
    readonly property real _column: portrait ? (width - Theme.huge) / 2 : Math.min(Theme.words(126), width * 0.276)

    Balance {
        x: root.portrait ? 0 : root._column + Theme.huge
        width: parent.width - 2 * x
        height: root.portrait ? parent.height - root._words - Theme.large : parent.height
        panel: root.panel
    }

    Repeater {
        model: root.panel.sides

        Side {
            x: side === "left" ? 0 : root.width - width
            y: root.height - height
            width: root._column
            height: root._words
            panel: root.panel
        }
    }
}
