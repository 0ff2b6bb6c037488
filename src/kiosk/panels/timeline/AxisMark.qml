pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A mark on the axis, with its date where there is one, unless the edge or the thumb would cut it.
Item {
    id: root

    required property TimeAxis axis
    required property real thumbFrom
    required property real thumbTo
    required property int day
    required property string words
    readonly property real _from: x + axis.shift - date.width / 2
    readonly property real _to: x + axis.shift + date.width / 2
    readonly property bool _free: _from >= 0 && _to <= axis.width && (_to < thumbFrom || _from > thumbTo)

    x: axis.place(day + 0.5)

    Rectangle {
        x: -Math.round(width / 2)
        width: Theme.hair
        height: root.words === "" ? Theme.tiny : Theme.small
        color: Theme.ink
    }

    Words {
        id: date

        x: -Math.round(width / 2)
        y: Theme.gap
        visible: root._free && text !== ""
        text: root.words
        font.pixelSize: Theme.label
        wrapMode: Text.NoWrap
    }
}
