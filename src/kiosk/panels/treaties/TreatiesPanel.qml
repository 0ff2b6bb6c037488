pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// A treaty; two of them side by side; or all, to choose one.
Item {
    id: root

    required property TreatiesModel panel
    readonly property bool portrait: height > width
    readonly property bool _leaves: Theme.compact || (panel.articleCount + 2) * (Theme.target + Theme.gap) > height * (portrait ? 0.43 : 0.8)

    // Which one is being chosen: "treaty", "left" or "right"; empty while none is.
    property string choosing: ""

    function chosen(item: string) {
        const side = root.choosing;
        root.choosing = "";
        if (side === "left")
            root.panel.exchangeLeft(item);
        else if (side === "right")
            root.panel.exchangeRight(item);
        else
            root.panel.open("treaty", item);
    }

    objectName: "treaties"
    Component.onCompleted: root.panel.stopComparing()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Loader {
        anchors.fill: parent
        visible: !root.panel.comparison.present && root.choosing === ""
        sourceComponent: root._leaves ? leaves : page
    }

    Loader {
        anchors.fill: parent
        active: root.panel.comparison.present
        visible: root.choosing === ""
        sourceComponent: comparison
    }

    Loader {
        anchors.fill: parent
        active: root.choosing !== ""
        sourceComponent: sheet
    }

    Component {
        id: page

        TreatyPage {
            panel: root.panel
            onAll: root.choosing = "treaty"
        }
    }

    Component {
        id: leaves

        TreatyLeaves {
            panel: root.panel
            onAll: root.choosing = "treaty"
        }
    }

    Component {
        id: comparison

        ComparePage {
            panel: root.panel
            onExchange: side => root.choosing = side
        }
    }

    Component {
        id: sheet

        TreatySheet {
            panel: root.panel
            onPicked: item => root.chosen(item)
            onClosed: root.choosing = ""
        }
    }
}
