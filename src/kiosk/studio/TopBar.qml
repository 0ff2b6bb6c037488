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
            possible: root.studio.steps.canUndo
            onTapped: root.studio.steps.undo()
        }

        ActionButton {
            objectName: "redo"
            activeFocusOnTab: true
            look: ActionButton.Night
            icon: "fwd"
            name: root.studio.words.redo
            possible: root.studio.steps.canRedo
            onTapped: root.studio.steps.redo()
        }
    }

    Words {
        id: note

        objectName: "note"
        anchors.left: steps.right
        anchors.right: state.left
        anchors.margins: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        text: root.studio.steps.note
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
            name: root.studio.findings.isSound ? "check" : "warn"
            color: root.studio.findings.isBroken ? Theme.accent : Theme.gold
            size: Theme.sign(8)
        }

        Words {
            objectName: "summary"
            anchors.verticalCenter: parent.verticalCenter
            text: root.studio.findings.summary
            color: Theme.nightInk
            font.pixelSize: Theme.label
        }

        ActionButton {
            objectName: "nextProblem"
            activeFocusOnTab: true
            look: ActionButton.Night
            name: root.studio.words.nextProblem
            visible: !root.studio.findings.isSound
            onTapped: root.studio.findings.showNext()
        }
    }
}
