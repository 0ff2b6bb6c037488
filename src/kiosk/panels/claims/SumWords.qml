pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What a sum is for, and the same in other money.
Column {
    id: root

    required property string words
    required property string conversions

    spacing: Theme.small

    MarkedWords {
        width: parent.width
        visible: text !== ""
        text: root.words
        color: Theme.nightInk
    }

    MarkedWords {
        width: parent.width
        visible: text !== ""
        text: root.conversions
        color: Theme.nightInkSoft
    }
}
