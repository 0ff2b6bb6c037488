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
    readonly property real _column: portrait ? (width - Theme.huge) / 2 : Math.min(Theme.words(114), width * 0.27)

    Balance {
        x: root.portrait ? 0 : root._column + Theme.huge
        width: parent.width - 2 * x
        height: root.portrait ? parent.height - words.tallest - Theme.large : parent.height
        panel: root.panel
    }

    Item {
        id: words

        readonly property real tallest: Math.max(Theme.mm(150), ...[...children].map(child => child.height))

        anchors.fill: parent

        Repeater {
            model: root.panel.sides

            Side {
                x: side === "left" ? 0 : words.width - width
                y: root.portrait ? words.height - words.tallest : root.wordsTop
                width: root._column
                panel: root.panel
            }
        }
    }
}
