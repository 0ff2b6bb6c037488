pragma ComponentBehavior: Bound

import QtQuick

// The wave: flat bands around a sun, a moon or a lamp, from the outer to the inner.
Item {
    id: root

    required property list<color> colours
    property real centreX: width / 2
    property real centreY: height / 2
    property real step: width / 12
    property real inner: step

    clip: true

    Rectangle {
        anchors.fill: parent
        color: root.colours[0]
    }

    Repeater {
        model: root.colours.length

        Rectangle {
            required property int index
            readonly property real _radius: root.inner + root.step * (root.colours.length - 1 - index)

            x: root.centreX - _radius
            y: root.centreY - _radius
            width: 2 * _radius
            height: 2 * _radius
            radius: _radius
            color: root.colours[index]
        }
    }
}
