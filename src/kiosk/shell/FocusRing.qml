pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// A ring about what is chosen by keys. It follows wherever that goes, in the frames that are drawn
// anyway. The keypad looks again after each key, and a moment after each change of the picture; by
// then all is laid out. While a slider is held, arrows stand at its ends.
Ring {
    id: root

    required property Keypad keypad
    readonly property Item chosen: keypad.item as Item
    property bool _looks: false

    function _follow() {
        if (root.chosen) {
            const around = root.chosen.mapToItem(root.parent, -root.whole, -root.whole, root.chosen.width + 2 * root.whole, root.chosen.height + 2 * root.whole);
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

    Arrow {
        anchors.left: parent.left
        icon: "back"
    }

    Arrow {
        anchors.right: parent.right
        icon: "fwd"
    }
}
