pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// Home, back, where one is, language and reading help: the same everywhere, at the lower edge. At
// home, where nobody needs to be told where one is, whose work all this is.
Rectangle {
    id: root

    required property Kiosk kiosk
    required property ReadingAloud aloud
    readonly property bool _stacked: width < Theme.mm(320) || Theme.textScale > 1
    readonly property bool _worded: home.wordedWidth + back.wordedWidth + language.wordedWidth + help.wordedWidth + _speaking + _middle + 3 * Theme.gap <= width - 2 * _edge
    readonly property real _speaking: speak.visible ? speak.wordedWidth + Theme.gap : 0
    // At home one more button lies between these.
    readonly property real _middle: kiosk.panel === "" ? Theme.bigTarget + Theme.gap : 0
    readonly property real _from: ways.x + ways.width + Theme.gap
    readonly property real _room: choices.x - Theme.gap - _from
    readonly property real _edge: _stacked ? Theme.gap : Theme.huge

    // How far beside the middle of the bar something of this width has room between the buttons.
    function _aside(wide: real): real {
        const middle = (root.width - wide) / 2;
        return Math.max(root._from - middle, Math.min(0, root._from + root._room - wide - middle));
    }

    component Choice: BarButton {
        height: parent.height
        stacked: root._stacked
        worded: root._worded
    }

    objectName: "bar"
    height: Theme.bar
    color: Theme.night

    Rectangle {
        width: parent.width
        height: Theme.mm(0.75)
        color: Theme.rule
    }

    Row {
        id: ways

        x: root._edge
        height: parent.height
        spacing: Theme.gap

        Choice {
            id: home

            objectName: "bar-home"
            icon: "home"
            name: qsTr("Home")
            onTapped: root.kiosk.goHome()
        }

        Choice {
            id: back

            objectName: "bar-back"
            icon: "back"
            name: qsTr("Back")
            possible: root.kiosk.canGoBack
            onTapped: root.kiosk.goBack()
        }
    }

    Breadcrumbs {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: root._aside(width)
        height: parent.height
        visible: root.kiosk.panel !== "" && width <= root._room
        kiosk: root.kiosk
    }

    Choice {
        objectName: "bar-credits"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: root._aside(width)
        visible: root.kiosk.panel === ""
        worded: wordedWidth <= root._room
        icon: "src"
        tint: Theme.nightInkSoft
        name: qsTr("Sources and credits")
        onTapped: root.kiosk.open("credits", "sources")
    }

    Row {
        id: choices

        anchors.right: parent.right
        anchors.rightMargin: root._edge
        height: parent.height
        spacing: Theme.gap

        Choice {
            id: speak

            objectName: "bar-speak"
            visible: root.aloud.available
            icon: root.aloud.reading ? "stop" : "sound"
            name: root.aloud.reading ? qsTr("Stop") : qsTr("Read aloud")
            otherName: root.aloud.reading ? qsTr("Read aloud") : qsTr("Stop")
            onTapped: root.aloud.toggle()
        }

        Choice {
            id: language

            objectName: "bar-language"
            icon: "globe"
            name: root.kiosk.languageName
            onTapped: root.kiosk.openSheet("languages")
        }

        Choice {
            id: help

            objectName: "bar-help"
            icon: "acc"
            name: qsTr("Reading help")
            onTapped: root.kiosk.openSheet("reading-help")
        }
    }
}
