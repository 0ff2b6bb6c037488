pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// The axis between what else moves it by single taps: earlier and later; where there is no other
// room, nearer and farther too. Beside a card that has the screen to itself, on by events.
Item {
    id: root

    required property TimelineModel panel
    property bool zooming: false
    property bool byEvents: false
    property bool choice: false
    property bool choosing: false
    readonly property alias axis: axis
    readonly property bool _months: panel.unit === "month"
    readonly property bool _years: panel.unit === "year"

    signal choiceTapped

    implicitHeight: Math.max(zooming ? zooms.height : 0, Theme.words(26) + Theme.mm(Theme.compact ? 10 : 13))

    Column {
        id: before

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        ActionButton {
            objectName: "time-earlier"
            visible: !root.byEvents
            bare: true
            icon: "back"
            name: root._years ? qsTr("One year earlier") : root._months ? qsTr("One month earlier") : qsTr("One day earlier")
            possible: root.panel.moment > root.panel.firstDay
            onTapped: root.panel.stepTime(-1)
        }

        StepButton {
            visible: root.byEvents
            panel: root.panel
            by: -1
        }

        TopicsButton {
            visible: root.byEvents && root.choice
            bare: true
            panel: root.panel
            choosing: root.choosing
            onTapped: root.choiceTapped()
        }
    }

    EventAxis {
        id: axis

        objectName: "timeAxis"
        anchors.left: before.right
        anchors.right: after.left
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        height: parent.height
        panel: root.panel
    }

    Column {
        id: after

        anchors.right: root.zooming ? zooms.left : parent.right
        anchors.rightMargin: root.zooming ? Theme.gap : 0
        anchors.verticalCenter: parent.verticalCenter

        ActionButton {
            objectName: "time-later"
            visible: !root.byEvents
            bare: true
            icon: "fwd"
            name: root._years ? qsTr("One year later") : root._months ? qsTr("One month later") : qsTr("One day later")
            possible: root.panel.moment < root.panel.lastDay
            onTapped: root.panel.stepTime(1)
        }

        StepButton {
            visible: root.byEvents
            panel: root.panel
            by: 1
        }
    }

    ZoomButtons {
        id: zooms

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: 1
        visible: root.zooming
        axis: root.axis
    }
}
