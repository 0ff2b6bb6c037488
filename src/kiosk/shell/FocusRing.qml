pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// A ring about what is chosen by keys, in three bands, of which one stands out on any ground. It
// follows wherever that goes, in the frames that are drawn anyway. The keypad looks again after each
// key, and a moment after each change of the picture; by then all is laid out. While a slider is
// held, arrows stand at its ends.
Item {
    id: root

    required property Keypad keypad
    readonly property Item chosen: keypad.item as Item
    readonly property real _light: Theme.mm(1)
    readonly property real _wide: Theme.mm(4)
    readonly property real _whole: Theme.hair + _wide + _light
    property bool _looks: false

    function _follow() {
        if (root.chosen) {
            const around = root.chosen.mapToItem(root.parent, -root._whole, -root._whole, root.chosen.width + 2 * root._whole, root.chosen.height + 2 * root._whole);
            root.x = Math.max(0, around.x);
            root.y = Math.max(0, around.y);
            root.width = Math.min(root.parent.width, around.x + around.width) - root.x;
            root.height = Math.min(root.parent.height, around.y + around.height) - root.y;
        }
    }

    // In the next frame, when all is laid out.
    function _look() {
        root._looks = true;
        root.Window.window.update();
    }

    component Band: Rectangle {
        required property real band
        required property color tint
        property real from: 0

        anchors.fill: parent
        anchors.margins: from
        radius: Theme.radiusPanel + root._whole - from
        color: "transparent"
        border.width: band
        border.color: tint
    }

    component Arrow: Rectangle {
        id: arrow

        required property string icon

        anchors.verticalCenter: parent.verticalCenter
        visible: root.keypad.holds
        width: Theme.mm(12)
        height: width
        radius: width / 2
        color: Theme.accentInk
        border.width: Theme.frame
        border.color: Theme.accent

        Icon {
            anchors.centerIn: parent
            name: arrow.icon
            color: Theme.accent
            size: Theme.mm(8)
        }
    }

    objectName: "focusRing"
    z: 1
    visible: chosen !== null

    Connections {
        target: root.keypad

        function onPressed() {
            root._look();
        }
    }

    Connections {
        target: root.Window.window
        enabled: root.keypad.used

        function onAfterAnimating() {
            if (root._looks || !root.chosen)
                root.keypad.look();
            else if (!rest.running)
                rest.start();
            root._looks = false;
            root._follow();
        }
    }

    Timer {
        id: rest

        interval: 80
        onTriggered: root._look()
    }

    Band {
        band: Theme.hair
        tint: Theme.nightDeep
    }

    Band {
        from: Theme.hair
        band: root._wide
        tint: Theme.accent
    }

    Band {
        from: Theme.hair + root._wide
        band: root._light
        tint: Theme.accentInk
    }

    Arrow {
        anchors.left: parent.left
        icon: "back"
    }

    Arrow {
        anchors.right: parent.right
        icon: "fwd"
    }
}
