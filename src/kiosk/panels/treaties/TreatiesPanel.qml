pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// A treaty; two of them side by side; or all, to choose one.
Item {
    id: root

    required property TreatiesModel panel
    readonly property bool portrait: height > width
    readonly property bool _leaves: Theme.compact || (portrait && height < Theme.words(360))

    objectName: "treaties"
    Component.onCompleted: {
        root.panel.stopComparing();
        root.panel.divide(root._leaves);
    }
    on_LeavesChanged: root.panel.divide(root._leaves)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Loader {
        anchors.fill: parent
        visible: !root.panel.comparison.present && root.panel.choosing === ""
        sourceComponent: root._leaves ? leaves : page
    }

    Loader {
        anchors.fill: parent
        active: root.panel.comparison.present
        visible: root.panel.choosing === ""
        sourceComponent: comparison
    }

    Loader {
        anchors.fill: parent
        active: root.panel.choosing !== ""
        sourceComponent: sheet
    }

    Component {
        id: page

        TreatyPage {
            panel: root.panel
            onAll: root.panel.choose("treaty")
        }
    }

    Component {
        id: leaves

        TreatyLeaves {
            panel: root.panel
            onAll: root.panel.choose("treaty")
        }
    }

    Component {
        id: comparison

        ComparePage {
            panel: root.panel
            onExchange: side => root.panel.choose(side)
        }
    }

    Component {
        id: sheet

        TreatySheet {
            panel: root.panel
            onPicked: item => root.panel.pick(item)
            onClosed: root.panel.choose("")
        }
    }
}
