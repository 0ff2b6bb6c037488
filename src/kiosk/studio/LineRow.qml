pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// A value on one line. A date is said in words beside it, and can go a step on or back.
FormRow {
    id: root

    property bool dated: false

    function take() {
        box.take();
    }

    actions: SmallButton {
        objectName: `drop-${root.key}`
        visible: root.there && !root.needed
        icon: "close"
        name: `${root.studio.words.remove}: ${root.asked}`
        onTapped: root.studio.editing.drop(root.key)
    }

    Row {
        width: parent.width
        spacing: Theme.small

        SmallButton {
            objectName: `earlier-${root.key}`
            visible: root.dated && root.on
            icon: "minus"
            name: root.studio.words.earlier
            onTapped: root.studio.editing.step(root.key, -1)
        }

        InputBox {
            id: box

            objectName: `left-${root.key}`
            width: root.dated ? Math.min(parent.width * 0.45, Theme.mm(130)) : parent.width
            studio: root.studio
            value: root.value
            hint: root.example
            name: root.asked
            bad: root.bad
            onEdited: words => root.studio.typist.type(root.key, words)
            onSubmitted: root.studio.typist.settle()
        }

        SmallButton {
            objectName: `later-${root.key}`
            visible: root.dated && root.on
            icon: "plus"
            name: root.studio.words.later
            onTapped: root.studio.editing.step(root.key, 1)
        }

        Words {
            objectName: `words-${root.key}`
            anchors.verticalCenter: parent.verticalCenter
            visible: root.dated
            text: root.beside
            color: Theme.inkSoft
            font.pixelSize: Theme.label
        }
    }
}
