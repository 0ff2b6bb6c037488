pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.treaties
import kiosk.ui

// The treaty before, all of them, the one after; and this one beside another.
Flow {
    id: root

    required property TreatiesModel panel
    property bool bare: false

    signal all

    visible: panel.count > 1
    spacing: Theme.gap

    ActionButton {
        objectName: "treaty-earlier"
        bare: true
        icon: "back"
        name: qsTr("Earlier treaty")
        possible: root.panel.number > 1
        onTapped: root.panel.step(-1)
    }

    ActionButton {
        objectName: "treaty-all"
        bare: root.bare
        icon: "doc"
        name: qsTr("All treaties")
        onTapped: root.all()
    }

    ActionButton {
        objectName: "treaty-later"
        bare: true
        icon: "fwd"
        name: qsTr("Later treaty")
        possible: root.panel.number < root.panel.count
        onTapped: root.panel.step(1)
    }

    ActionButton {
        objectName: "treaty-compare"
        bare: root.bare
        icon: "swap"
        name: qsTr("Compare")
        onTapped: root.panel.compare()
    }
}
