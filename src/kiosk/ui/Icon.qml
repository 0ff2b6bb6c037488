pragma ComponentBehavior: Bound

import QtQuick

// An icon of the program or of a panel, in any colour.
Image {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: Theme.mm(9.5)
    property bool mirrored: Theme.mirrored
    readonly property bool _points: name === "back" || name === "fwd"

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : `image://icons/${name}/${color.toString().slice(-6)}`
    asynchronous: false
    mirror: mirrored && !_points
}
