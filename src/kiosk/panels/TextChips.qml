pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// Where the links of a text lead, below it: four at a time, and "more" for the next four in their
// place. `links` is a list of Link rows.
Flow {
    id: root

    required property QtObject links
    // What the text is about: when it changes, the first four are shown.
    property string about: ""
    property int from: 0
    readonly property int _atOnce: 4

    signal opened(kind: string, item: string)

    function _showMore() {
        root.from = root.from + root._atOnce < ways.count ? root.from + root._atOnce : 0;
    }

    visible: ways.count > 0
    spacing: Theme.gap
    onAboutChanged: from = 0

    Repeater {
        id: ways

        model: root.links

        LinkButton {
            required property int index
            required property string key
            required property string item

            objectName: `named-${key}`
            visible: index >= root.from && index < root.from + root._atOnce
            radius: height / 2
            maximumWidth: root.width
            onTapped: root.opened(kind, item)
        }
    }

    ActionButton {
        objectName: "named-more"
        visible: ways.count > root._atOnce
        radius: height / 2
        icon: "plus"
        name: qsTr("more")
        onTapped: root._showMore()
    }
}
