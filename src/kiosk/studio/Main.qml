pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.studio
import kiosk.ui

// A curator's window: what there is, the form of one thing, and the kiosk's picture of it.
Window {
    id: root

    required property Studio studio
    required property Preview preview
    required property string media
    required property real pixelsPerMillimetre
    // Whether a sheet lies over the form: then the keyboard stays in it.
    readonly property bool covered: studio.chooser.isOpen || studio.picker.isOpen

    color: Theme.nightDeep
    title: studio.title
    onClosing: close => close.accepted = root.studio.typist.letsGo()

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.pixelsPerMillimetre
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.studio.steps.undo()
    }

    Shortcut {
        sequences: [StandardKey.Redo]
        onActivated: root.studio.steps.redo()
    }

    Item {
        anchors.fill: parent
        focus: true
        // What has the keyboard does by keys what it does by a touch.
        Keys.onPressed: event => {
            const target = root.activeFocusItem as Target;
            event.accepted = target !== null && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key);
            if (event.accepted)
                target.tapped();
        }

        TopBar {
            id: bar

            z: 1
            width: parent.width
            enabled: !root.covered
            studio: root.studio
        }

        ShelfView {
            id: shelf

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: Math.round(Math.max(Theme.mm(120), parent.width * 0.16))
            enabled: !root.covered
            studio: root.studio
        }

        FormView {
            id: form

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            anchors.left: shelf.right
            width: Math.round((parent.width - shelf.width) * 0.47)
            enabled: !root.covered
            studio: root.studio
            media: root.media
        }

        Item {
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            anchors.left: form.right
            anchors.right: parent.right
            clip: true

            Flow {
                id: opening

                x: Theme.medium
                y: Theme.small
                width: parent.width - 2 * x
                spacing: Theme.small
                enabled: !root.covered

                Repeater {
                    model: root.preview.tools

                    Chip {
                        required property string key
                        required property bool chosen

                        objectName: `tool-${key}`
                        activeFocusOnTab: true
                        on: chosen
                        onTapped: root.preview.choose(key)
                    }
                }

                Chip {
                    id: more

                    objectName: "screenSwitches"
                    activeFocusOnTab: true
                    name: root.studio.words.screen
                    onTapped: on = !on
                }
            }

            PreviewBar {
                id: switches

                anchors.top: opening.bottom
                width: parent.width
                height: more.on ? implicitHeight : Theme.small
                clip: true
                enabled: more.on
                preview: root.preview
            }

            Notice {
                id: finding

                objectName: "finding"
                anchors.top: switches.bottom
                width: parent.width
                head: root.preview.finding
            }

            Notice {
                id: problem

                objectName: "problem"
                anchors.top: finding.bottom
                width: parent.width
                bad: true
                head: root.preview.problemPlace
                line: root.preview.problemMessage
                help: root.preview.problemHelp
                action: root.preview.openWord
                onAsked: root.preview.openProblem()
            }

            PreviewRoom {
                anchors.top: problem.bottom
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.medium
                lie: 0
                preview: root.preview
            }
        }

        ChooserSheet {
            anchors.fill: form
            media: root.media
            studio: root.studio
        }

        MapSheet {
            anchors.fill: form
            studio: root.studio
        }
    }

    FocusMark {
        focused: root.activeFocusItem
    }
}
