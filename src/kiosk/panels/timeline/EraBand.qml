pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An era on the axis, with its name in the part that is seen, if there is room.
Rectangle {
    id: root

    required property TimeAxis axis
    required property int first
    required property int last
    required property int number
    required property string name
    required property string brief
    readonly property bool _now: first <= axis.moment && axis.moment <= last
    readonly property real _from: Math.max(x, -axis.shift)
    readonly property real _to: Math.min(x + width, axis.width - axis.shift)
    readonly property bool _roomForName: fullName.implicitWidth + Theme.medium < _to - _from
    readonly property bool _roomForShort: shortName.implicitWidth + Theme.tiny < _to - _from

    // No longer than what may come into view: a band of years, drawn in days, would be miles long.
    x: axis.place(Math.max(first, axis.nearFirst))
    width: axis.place(Math.min(last, axis.nearLast) + 1) - x - Theme.hair
    visible: width > 0
    color: _now ? Theme.primary : Theme.eras[number % Theme.eras.length]
    border.width: Theme.edge / 2
    border.color: Theme.line

    component Name: Words {
        x: (root._from + root._to - width) / 2 - root.x
        anchors.verticalCenter: parent.verticalCenter
        color: root._now ? Theme.primaryInk : Theme.ink
        font.pixelSize: Theme.label
        wrapMode: Text.NoWrap
    }

    Name {
        id: fullName

        visible: root._roomForName
        text: root.name
    }

    Name {
        id: shortName

        visible: !root._roomForName && root._roomForShort
        text: root.brief
    }
}
