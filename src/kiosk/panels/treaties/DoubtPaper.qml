pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// How sure the confidential notes are, and what is not certain about them.
Column {
    id: root

    required property string certainty
    required property string doubt

    visible: doubt !== "" || certainty !== "verified"
    spacing: Theme.small

    CertaintyTag {
        certainty: root.certainty
    }

    MarkedWords {
        width: parent.width
        visible: text !== ""
        text: root.doubt
        color: Theme.inkSoft
    }
}
