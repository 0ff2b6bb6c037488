pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.judgements
import kiosk.ui

// How others saw it: capitals at the time, and historians since.
Item {
    id: root

    required property JudgementsModel panel
    readonly property bool portrait: height > width
    readonly property bool _roomy: portrait ? width >= Theme.words(150) : width >= Theme.words(300) && height >= Theme.words(135)

    objectName: "judgements"

    Bands {
        anchors.fill: parent
        colours: Theme.dayBands
        centreX: parent.width / 2
        centreY: parent.height * (root.portrait ? 0.24 : 0.4)
        step: Theme.mm(36)
        inner: Theme.mm(40)
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root._roomy ? together : divided
    }

    Component {
        id: together

        JudgementsTogether {
            panel: root.panel
        }
    }

    Component {
        id: divided

        JudgementsDivided {
            panel: root.panel
        }
    }
}
