pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.ui

// Where the links of a text lead, below it: four at a time, or fewer, and "more" for the next ones
// in their place. `links` is a list of Link rows.
Flow {
    id: root

    required property QtObject links
    // What the text is about: when it changes, the first four are shown.
    property string about: ""
    property int from: 0
    property real maximumWidth: width
    property int atOnce: 4
    readonly property alias count: ways.count
    // How wide they are beside each other.
    readonly property real oneLine: [...children].reduce((sum, chip) => chip.visible && chip.width > 0 ? sum + chip.width + spacing : sum, 0)

    signal opened(kind: string, item: string)

    function _showMore() {
        root.from = root.from + root.atOnce < ways.count ? root.from + root.atOnce : 0;
    }

    visible: count > 0
    spacing: Theme.gap
    onAboutChanged: from = 0
    onAtOnceChanged: from = 0

    Repeater {
        id: ways

        model: root.links

        LinkButton {
            required property int index
            required property string key
            required property string item

            objectName: `named-${key}`
            visible: index >= root.from && index < root.from + root.atOnce
            radius: height / 2
            maximumWidth: root.maximumWidth
            onTapped: root.opened(kind, item)
        }
    }

    ActionButton {
        objectName: "named-more"
        visible: ways.count > root.atOnce
        radius: height / 2
        icon: "plus"
        name: qsTr("more")
        onTapped: root._showMore()
    }
}
