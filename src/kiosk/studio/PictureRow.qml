pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// A picture of the exhibit: it is dropped here, or chosen.
FormRow {
    id: root

    required property string media

    function take() {
        opener.forceActiveFocus();
    }

    DropArea {
        id: target

        objectName: `drop-here-${root.key}`
        width: parent.width
        height: Theme.mm(95)
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length > 0)
                root.studio.editing.takePicture(root.key, drop.urls[0]);
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusPanel
            color: target.containsDrag ? Theme.chosen : Theme.surface
            border.width: target.containsDrag ? Theme.frame : Theme.hair
            border.color: target.containsDrag ? Theme.primary : Theme.line
        }

        Image {
            id: shown

            objectName: `picture-${root.key}`
            x: Theme.small
            y: Theme.small
            width: Math.round(parent.width * 0.5)
            height: parent.height - 2 * Theme.small
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            sourceSize: Qt.size(width, height)
            source: root.value === "" ? "" : `${root.media}/${encodeURIComponent(root.value)}`
            Accessible.ignored: true
        }

        Column {
            anchors.left: root.value === "" ? parent.left : shown.right
            anchors.right: parent.right
            anchors.margins: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.small

            Words {
                width: parent.width
                visible: text !== ""
                text: root.value
                font.pixelSize: Theme.label
                font.weight: Font.Medium
                wrapMode: Text.WrapAnywhere
            }

            Words {
                width: parent.width
                text: root.studio.words.dropHere
                color: Theme.inkSoft
                font.pixelSize: Theme.label
            }

            ActionButton {
                id: opener

                objectName: `choose-${root.key}`
                activeFocusOnTab: true
                name: root.studio.words.choose
                icon: "fwd"
                iconLast: true
                onTapped: root.studio.choose(root.key)
            }
        }
    }
}
