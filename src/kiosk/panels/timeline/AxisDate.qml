pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A date below the axis, unless the edge or the thumb would cut it.
Words {
    id: root

    required property TimeAxis axis
    required property real thumbFrom
    required property real thumbTo
    required property int day
    required property string words
    readonly property real _from: x + axis.shift

    objectName: "date"
    x: axis.place(day + 0.5) - Math.round(width / 2)
    visible: _from >= 0 && _from + width <= axis.width && (_from + width < thumbFrom || _from > thumbTo)
    text: words
    font.pixelSize: Theme.label
    wrapMode: Text.NoWrap
}
