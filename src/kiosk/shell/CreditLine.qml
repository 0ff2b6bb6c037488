pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A line of the sources and credits, below the name of its group if it is the first of it.
Column {
    id: root

    required property string words
    required property string group
    required property string grade

    // What a group is called.
    function _heading(group: string): string {
        switch (group) {
        case "documents":
            return qsTr("Documents");
        case "press":
            return qsTr("Newspapers and magazines");
        case "research":
            return qsTr("Books and research");
        case "reference":
            return qsTr("Reference works");
        case "web":
            return qsTr("Web pages and broadcasts");
        case "note":
            return qsTr("The pictures");
        case "drawn":
            return qsTr("Whose pictures they are");
        case "spoken":
            return qsTr("Who reads aloud");
        case "map":
            return qsTr("The map");
        case "languages":
            return qsTr("Not yet reviewed by a native reader");
        case "program":
            return qsTr("The program");
        case "fonts":
            return qsTr("Fonts");
        case "libraries":
            return qsTr("Libraries");
        default:
            return qsTr("Other sources");
        }
    }

    spacing: Theme.tiny
    topPadding: group === "" ? 0 : Theme.small
    rightPadding: Theme.medium

    Kicker {
        width: parent.width - root.rightPadding
        visible: root.group !== ""
        text: root.grade === "" ? root._heading(root.group) : `${root.grade} · ${root._heading(root.group)}`
    }

    Words {
        width: parent.width - root.rightPadding
        text: root.words
        font.pixelSize: Theme.label
    }
}
