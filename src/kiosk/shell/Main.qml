pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// The one window: start screen, home, the panel, and what may lie over them.
Window {
    id: root

    required property Kiosk kiosk
    readonly property bool exploring: kiosk.phase === "exploring" || kiosk.phase === "warning"
    readonly property bool settled: pages.settled

    color: Theme.nightDeep
    title: kiosk.start ? kiosk.start.kicker : ""

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.kiosk.pixelsPerMillimetre
    }

    Binding {
        target: Theme
        property: "compact"
        value: Math.min(root.width, root.height) < 230 * root.kiosk.pixelsPerMillimetre * root.kiosk.textScale
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.kiosk.textScale
    }

    Binding {
        target: Theme
        property: "still"
        value: root.kiosk.still
    }

    Loader {
        objectName: "startLoader"
        anchors.fill: parent
        active: root.kiosk.phase === "attract"
        sourceComponent: StartScreen {
            kiosk: root.kiosk
        }
    }

    Loader {
        objectName: "homeLoader"
        anchors.fill: parent
        anchors.bottomMargin: Theme.bar
        active: root.exploring && root.kiosk.panel === ""
        sourceComponent: HomeScreen {
            kiosk: root.kiosk
        }
    }

    PageStack {
        id: pages

        objectName: "pages"
        anchors.fill: parent
        anchors.bottomMargin: Theme.bar
        visible: root.exploring && root.kiosk.panel !== ""

        Connections {
            target: root.kiosk

            function onPageChanged() {
                pages.show(root.kiosk.page, root.kiosk.pageModel);
            }
        }
    }

    Loader {
        objectName: "evidenceLoader"
        anchors.fill: parent
        anchors.bottomMargin: Theme.bar
        active: root.kiosk.evidence.present
        // By its file, so that the start does not wait for it.
        Component.onCompleted: setSource(Qt.resolvedUrl("EvidenceSheet.qml"), {
            kiosk: root.kiosk
        })
    }

    NavigationBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.exploring
        kiosk: root.kiosk
        onLanguageTapped: languages.open = true
    }

    LanguageSheet {
        id: languages

        anchors.fill: parent
        kiosk: root.kiosk

        Connections {
            target: root.kiosk

            function onStateChanged() {
                languages.open = languages.open && root.kiosk.phase === "exploring";
            }
        }
    }

    Loader {
        objectName: "warningLoader"
        anchors.fill: parent
        active: root.kiosk.phase === "warning"
        sourceComponent: IdleWarning {
            kiosk: root.kiosk
        }
    }

    Loader {
        objectName: "faultLoader"
        anchors.fill: parent
        active: root.kiosk.phase === "fault"
        sourceComponent: FaultPage {
            kiosk: root.kiosk
        }
    }
}
