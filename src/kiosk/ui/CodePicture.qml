pragma ComponentBehavior: Bound

import QtQuick

// A code that a telephone reads, in whole pixels, no larger than `room`. It brings its own white
// around it, so that it can be read on any ground.
Image {
    id: root

    required property string words
    required property real room

    source: words === "" ? "" : `image://codes/${encodeURIComponent(words)}`
    sourceSize: Qt.size(room, room)
    smooth: false
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Code for telephones")
    Accessible.ignored: !enabled
}
