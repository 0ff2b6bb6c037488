pragma ComponentBehavior: Bound

import QtQuick
import kiosk.preview
import kiosk.ui

// A curator's window: switches, what is wrong, and below them the kiosk's picture, as large as fits.
Window {
    id: root

    required property Preview preview
    required property real pixelsPerMillimetre

    color: Theme.nightDeep
    title: preview.title

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.pixelsPerMillimetre
    }

    Column {
        id: above

        z: 1
        width: parent.width

        PreviewBar {
            width: parent.width
            preview: root.preview
        }

        Notice {
            objectName: "finding"
            width: parent.width
            head: root.preview.finding
        }

        Notice {
            objectName: "problem"
            width: parent.width
            bad: true
            head: root.preview.problemPlace
            line: root.preview.problemMessage
            help: root.preview.problemHelp
            action: root.preview.openWord
            onAsked: root.preview.openProblem()
        }
    }

    PreviewRoom {
        anchors.top: above.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium
        preview: root.preview
    }
}
