pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A way to another item, or to how this one is known. The words say where it leads.
ActionButton {
    id: root

    required property string kind
    required property string title
    required property bool near

    look: kind === "story" ? ActionButton.Primary : ActionButton.Line
    icon: kind === "event" ? "clock" : kind === "place" ? "pin" : kind === "treaty" ? "doc" : kind === "story" ? "train" : kind === "evidence" ? "src" : kind === "term" || kind === "more" ? "text" : "ppl"
    name: near ? title : kind === "event" ? qsTr("On the timeline") : kind === "place" ? qsTr("On the map") : kind === "treaty" ? qsTr("In the treaty") : kind === "more" ? qsTr("Read more") : kind === "evidence" ? qsTr("Sources") : title
}
