pragma ComponentBehavior: Bound

import QtQuick

// A picture of the exhibit or of the program, decoded beside the frame and at the size it is shown.
Image {
    id: root

    required property string alt
    property bool mirrored: Theme.mirrored

    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    sourceSize: Qt.size(0, Math.ceil(height))
    clip: false
    mirror: mirrored
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === "" || !enabled
}
