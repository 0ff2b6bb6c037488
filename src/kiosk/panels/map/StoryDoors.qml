pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The stories to be told on the map, each with the step at which the visitor left it. Where not all
// have room, some of them, and "more" for the next ones in their place.
Column {
    id: root

    required property QtObject stories
    property real maximumWidth: 10000
    property real maximumHeight: 10000
    property int from: 0
    readonly property real _each: [...children].reduce((most, door) => Math.max(most, door.height), 0) + spacing
    readonly property bool _all: doors.count * _each - spacing <= maximumHeight
    readonly property int atOnce: _all ? doors.count : Math.max(1, Math.floor((maximumHeight - more.height) / _each))

    signal picked(story: string)

    function _showMore() {
        root.from = root.from + root.atOnce < doors.count ? root.from + root.atOnce : 0;
    }

    spacing: Theme.gap
    onAtOnceChanged: from = 0
    onVisibleChanged: from = 0

    Repeater {
        id: doors

        model: root.stories

        ActionButton {
            required property int index
            required property string key
            required property string title
            required property int step
            required property int count

            objectName: `story-${key}`
            visible: index >= root.from && index < root.from + root.atOnce
            look: ActionButton.Primary
            afloat: true
            icon: "train"
            least: Theme.bigTarget
            maximumWidth: root.maximumWidth
            name: step > 0 ? qsTr("%1 · %2 of %3").arg(title).arg(step).arg(count) : title
            onTapped: root.picked(key)
        }
    }

    ActionButton {
        id: more

        objectName: "stories-more"
        visible: !root._all
        afloat: true
        icon: "plus"
        name: qsTr("more")
        onTapped: root._showMore()
    }
}
