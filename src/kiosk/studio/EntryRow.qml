pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// An entry of a list: it opens, goes up and down, and away.
FormRow {
    id: root

    sentence: ""
    label: ""

    Row {
        id: line

        width: parent.width
        spacing: Theme.tiny

        Target {
            id: opener

            objectName: `fold-${root.key}`
            activeFocusOnTab: true
            width: parent.width - up.width - down.width - away.width - 3 * parent.spacing
            height: Math.max(least, heading.height + Theme.small)
            name: heading.text
            onTapped: root.form.fold(root.key)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusPanel
                color: root.on ? Theme.chosen : Theme.surface
                border.width: Theme.hair
                border.color: Theme.line
            }

            Icon {
                id: sign

                x: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                name: root.on ? "minus" : "plus"
                color: Theme.ink
                size: Theme.sign(6)
            }

            Words {
                id: heading

                anchors.left: sign.right
                anchors.right: parent.right
                anchors.margins: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                text: root.value === "" ? "…" : root.value
                font.pixelSize: Theme.label
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        SmallButton {
            id: up

            objectName: `lift-${root.key}`
            icon: "up"
            name: `${root.studio.words.up}: ${heading.text}`
            possible: root.there && !root.first
            onTapped: root.studio.editing.move(root.key, -1)
        }

        SmallButton {
            id: down

            objectName: `lower-${root.key}`
            icon: "down"
            name: `${root.studio.words.down}: ${heading.text}`
            possible: root.there && !root.last
            onTapped: root.studio.editing.move(root.key, 1)
        }

        SmallButton {
            id: away

            objectName: `drop-${root.key}`
            icon: "close"
            name: `${root.studio.words.remove}: ${heading.text}`
            onTapped: root.studio.editing.drop(root.key)
        }
    }
}
