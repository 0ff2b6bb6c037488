pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// Home, back, where one is, and the language: the same everywhere, at the lower edge.
Rectangle {
    id: root

    required property Kiosk kiosk
    readonly property bool portrait: width < Theme.mm(320)

    signal languageTapped

    component BarButton: Target {
        id: button

        required property string icon

        least: Theme.bigTarget
        height: parent.height
        width: Math.max(Theme.bigTarget, row.implicitWidth + 2 * Theme.medium)
        opacity: enabled ? 1 : 0.38

        Rectangle {
            anchors.fill: parent
            visible: button.pressed
            color: Theme.gold
        }

        Grid {
            id: row

            anchors.centerIn: parent
            columns: root.portrait ? 1 : 2
            spacing: root.portrait ? Theme.tiny : Theme.gap
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: button.icon
                color: button.pressed ? Theme.goldInk : Theme.gold
                size: Theme.mm(8.5)
            }

            Words {
                text: button.name
                color: button.pressed ? Theme.goldInk : Theme.nightInk
                font.pixelSize: Theme.label
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
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
        x: Theme.margin - Theme.medium
        height: parent.height
        spacing: Theme.gap

        BarButton {
            objectName: "bar-home"
            icon: "home"
            name: qsTr("Home")
            onTapped: root.kiosk.goHome()
        }

        BarButton {
            objectName: "bar-back"
            icon: "back"
            name: qsTr("Back")
            enabled: root.kiosk.canGoBack
            onTapped: root.kiosk.goBack()
        }
    }

    Row {
        anchors.centerIn: parent
        visible: !root.portrait
        spacing: Theme.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.kiosk.panel === "" ? "home" : root.kiosk.panel
            color: Theme.nightInkSoft
            size: Theme.mm(7)
        }

        Title {
            anchors.verticalCenter: parent.verticalCenter
            text: root.kiosk.panel === "" ? qsTr("Overview") : root.kiosk.panelTitle
            color: Theme.nightInk
            font.pixelSize: Theme.heading(8.5)
            wrapMode: Text.NoWrap
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.medium
        height: parent.height

        BarButton {
            objectName: "bar-language"
            icon: "globe"
            name: root.kiosk.languageName
            onTapped: root.languageTapped()
        }
    }
}
