pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// Undo and redo, what happened last, and what is to be mended.
Rectangle {
    id: root

    required property Studio studio

    implicitHeight: Math.max(undo.height, note.height) + 2 * Theme.small
    color: Theme.night

    Row {
        id: steps

        x: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        ActionButton {
            id: undo

            objectName: "undo"
            activeFocusOnTab: true
            look: ActionButton.Night
            icon: "back"
            name: root.studio.words.undo
            possible: root.studio.canUndo
            onTapped: root.studio.undo()
        }

        ActionButton {
            objectName: "redo"
            activeFocusOnTab: true
            look: ActionButton.Night
            icon: "fwd"
            name: root.studio.words.redo
            possible: root.studio.canRedo
            onTapped: root.studio.redo()
        }
    }

    Words {
        id: note

        objectName: "note"
        anchors.left: steps.right
        anchors.right: state.left
        anchors.margins: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        text: root.studio.note
        color: Theme.nightInk
        font.pixelSize: Theme.label
    }

    Row {
        id: state

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.studio.isSound ? "check" : "warn"
            color: root.studio.isBroken ? Theme.accent : Theme.gold
            size: Theme.sign(8)
        }

        Words {
            objectName: "summary"
            anchors.verticalCenter: parent.verticalCenter
            text: root.studio.summary
            color: Theme.nightInk
            font.pixelSize: Theme.label
        }

        ActionButton {
            objectName: "nextProblem"
            activeFocusOnTab: true
            look: ActionButton.Night
            name: root.studio.words.nextProblem
            visible: !root.studio.isSound
            onTapped: root.studio.nextProblem()
        }
    }
}
