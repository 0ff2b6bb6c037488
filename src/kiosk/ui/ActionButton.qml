pragma ComponentBehavior: Bound

import QtQuick

// A button with a word, and with an icon where there is one.
Target {
    id: root

    enum Look {
        Line,
        Primary,
        Gold,
        Night
    }

    property int look: ActionButton.Line
    property string icon: ""
    property bool bare: false
    property bool iconLast: false
    // Whether it lies on a picture of any colours: then its edge is both light and dark.
    property bool afloat: false
    property real maximumWidth: 10000
    // What is read of a screen is not what can be done on it.
    readonly property bool spoken: false
    readonly property real minimumWidth: Math.ceil(content.width) + 2 * Theme.gap
    property alias radius: ground.radius

    readonly property color _ink: look === ActionButton.Primary ? Theme.primaryInk : look === ActionButton.Night ? Theme.nightInk : look === ActionButton.Gold ? Theme.goldInk : Theme.ink

    implicitWidth: bare ? least : Math.max(least, minimumWidth)
    implicitHeight: Math.max(least, content.height + 2 * Theme.gap)
    opacity: possible && (enabled || inert) ? 1 : 0.38

    Rectangle {
        id: ground

        anchors.fill: parent
        radius: Theme.mm(2.5)
        color: root.look === ActionButton.Primary ? Theme.primary : root.look === ActionButton.Gold ? Theme.gold : root.look === ActionButton.Night ? "transparent" : Theme.surface
        border.width: root.afloat || root.look === ActionButton.Line || root.look === ActionButton.Night ? Theme.hair : 0
        border.color: root.afloat ? root._ink : root.look === ActionButton.Night ? Theme.nightInkSoft : Theme.line
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.gap
        layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            color: root._ink
            size: Theme.sign(8)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.bare
            width: Math.min(implicitWidth, root.maximumWidth - 2 * Theme.gap - (root.icon === "" ? 0 : Theme.sign(8) + Theme.gap))
            text: root.name
            color: root._ink
            font.pixelSize: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
