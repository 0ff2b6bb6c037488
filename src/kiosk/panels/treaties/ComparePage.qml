pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// Two treaties: beside each other, or one after the other where words are large.
Item {
    id: root

    required property TreatiesModel panel
    readonly property bool _beside: width > Theme.words(262) && height > Theme.words(125)

    signal exchange(side: string)

    function _sources(item: string) {
        root.panel.open("evidence", `treaty:${item}`);
    }

    objectName: "comparison"

    Rectangle {
        anchors.fill: parent
        color: Theme.sea
    }

    Rectangle {
        x: parent.width / 2
        width: parent.width - x
        height: parent.height
        visible: root._beside
        color: Theme.nightRaised
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root._beside ? table : leaves
    }

    Component {
        id: table

        CompareTable {
            comparison: root.panel.comparison
            onExchange: side => root.exchange(side)
            onSources: item => root._sources(item)
            onClosed: root.panel.stopComparing()
        }
    }

    Component {
        id: leaves

        CompareLeaves {
            comparison: root.panel.comparison
            onExchange: side => root.exchange(side)
            onSources: item => root._sources(item)
            onClosed: root.panel.stopComparing()
        }
    }
}
