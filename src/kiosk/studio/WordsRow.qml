pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// A text, in languages side by side, or the same in all.
FormRow {
    id: root

    readonly property bool _two: !root.same && root.form.beside.right !== ""

    function take() {
        left.take();
    }

    function _below(language: string): string {
        return [language, root.limit].filter(each => each !== "").join(" · ");
    }

    actions: [
        SmallButton {
            objectName: `lift-${root.key}`
            visible: root.entry
            icon: "up"
            name: root.studio.words.up
            possible: !root.first
            onTapped: root.studio.editing.move(root.key, -1)
        },
        SmallButton {
            objectName: `lower-${root.key}`
            visible: root.entry
            icon: "down"
            name: root.studio.words.down
            possible: !root.last
            onTapped: root.studio.editing.move(root.key, 1)
        },
        SmallButton {
            objectName: `drop-${root.key}`
            visible: root.there && !root.needed
            icon: "close"
            name: `${root.studio.words.remove}: ${root.asked}`
            onTapped: root.studio.editing.drop(root.key)
        }
    ]

    Row {
        id: boxes

        width: parent.width
        spacing: Theme.medium

        InputBox {
            id: left

            objectName: `left-${root.key}`
            width: root._two ? (parent.width - parent.spacing) / 2 : parent.width
            studio: root.studio
            many: true
            value: root.value
            hint: root.example
            name: `${root.asked} ${root.form.beside.left}`
            bad: root.bad
            onEdited: words => root.studio.typist.type(root.same ? root.key : `${root.key}/${root.form.beside.left}`, words)
        }

        InputBox {
            id: right

            objectName: `right-${root.key}`
            width: (parent.width - parent.spacing) / 2
            visible: root._two
            studio: root.studio
            many: true
            value: root.beside
            name: `${root.asked} ${root.form.beside.right}`
            bad: root.bad
            onEdited: words => root.studio.typist.type(`${root.key}/${root.form.beside.right}`, words)
        }
    }

    Item {
        width: parent.width
        height: ticked.height

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root._below(root.same ? "" : root.form.beside.left)
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }

        Words {
            x: right.x
            anchors.verticalCenter: parent.verticalCenter
            visible: root._two
            text: root.form.beside.right
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }

        Toggled {
            id: ticked

            objectName: `same-${root.key}`
            anchors.right: parent.right
            visible: root.there && (root.same || root.value !== "")
            name: root.studio.words.same
            on: root.same
            onTapped: root.same ? root.studio.editing.divide(root.key) : root.studio.editing.join(root.key)
        }
    }
}
