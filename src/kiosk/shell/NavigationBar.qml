pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// Home, back, where one is, language and reading help: the same everywhere, at the lower edge. At
// home, where nobody needs to be told where one is, whose work all this is.
Rectangle {
    id: root

    required property Kiosk kiosk
    readonly property bool _stacked: width < Theme.mm(320) || Theme.textScale > 1
    readonly property bool _worded: home.wordedWidth + back.wordedWidth + language.wordedWidth + help.wordedWidth + Theme.bigTarget + 4 * Theme.gap <= width - 2 * _edge
    readonly property real _room: width - 2 * Math.max(ways.x + ways.width, width - choices.x) - 2 * Theme.gap
    readonly property real _edge: _stacked ? Theme.gap : Theme.huge

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
        height: parent.height
        visible: root.kiosk.panel !== "" && width <= root._room
        kiosk: root.kiosk
    }

    Choice {
        objectName: "bar-credits"
        // In the middle, or beside it where large words need that room.
        x: Math.max(ways.x + ways.width + Theme.gap, Math.min(Math.round((root.width - width) / 2), choices.x - width - Theme.gap))
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
