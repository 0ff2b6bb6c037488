pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// The one window: start screen, home, the panel, and what may lie over them.
Window {
    id: root

    required property Kiosk kiosk
    required property Keypad keypad
    readonly property bool exploring: kiosk.phase === "exploring" || warned
    readonly property bool warned: kiosk.phase === "warning"
    readonly property bool settled: pages.settled
    readonly property real _above: kiosk.readingHelp.lowReach ? height - Theme.reach(height) : 0

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
        value: Math.min(root.width, root.height - root._above) < 230 * root.kiosk.pixelsPerMillimetre * root.kiosk.readingHelp.textScale
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.kiosk.readingHelp.textScale
    }

    Binding {
        target: Theme
        property: "still"
        value: root.kiosk.readingHelp.still
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.kiosk.readingHelp.contrast
    }

    Binding {
        target: Theme
        property: "titleFont"
        value: root.kiosk.titleFont
    }

    Binding {
        target: Theme
        property: "wordFont"
        value: root.kiosk.wordFont
    }

    Binding {
        target: Theme
        property: "colours"
        value: root.kiosk.readingHelp.colours
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: root.kiosk.mirrored
    }

    Item {
        anchors.fill: parent
        transform: Scale {
            origin.x: root.width / 2
            xScale: root.kiosk.mirrored ? -1 : 1
        }

        Loader {
            objectName: "startLoader"
            anchors.fill: parent
            active: root.kiosk.phase === "attract"
            sourceComponent: StartScreen {
                kiosk: root.kiosk
            }
        }

        Rectangle {
            width: parent.width
            height: root._above
            visible: root.exploring && height > 0
            color: Theme.nightDeep
        }

        Item {
            id: room

            // What lies under a sheet is out of reach, and is not told of.
            readonly property bool covered: root.kiosk.asked !== "" || root.kiosk.sheet !== ""

            anchors.fill: parent
            anchors.topMargin: root._above
            anchors.bottomMargin: Theme.bar
            visible: root.exploring
            enabled: !root.warned

            Loader {
                objectName: "homeLoader"
                anchors.fill: parent
                enabled: !room.covered
                active: root.exploring && root.kiosk.panel === ""
                sourceComponent: HomeScreen {
                    kiosk: root.kiosk
                }
            }

            PageStack {
                id: pages

                objectName: "pages"
                anchors.fill: parent
                visible: root.kiosk.panel !== ""
                enabled: !room.covered

                Connections {
                    target: root.kiosk

                    function onPageChanged() {
                        pages.show(root.kiosk.page, root.kiosk.pageModel);
                    }
                }
            }

            SheetLoader {
                objectName: "answerLoader"
                enabled: root.kiosk.sheet === ""
                kiosk: root.kiosk
                file: "AnswerSheet.qml"
                active: root.kiosk.asked === "evidence" || root.kiosk.asked === "term"
            }

            SheetLoader {
                objectName: "takeHomeLoader"
                enabled: root.kiosk.sheet === ""
                kiosk: root.kiosk
                file: "TakeHomeSheet.qml"
                active: root.kiosk.asked === "take-home"
            }

            SheetLoader {
                objectName: "creditsLoader"
                enabled: root.kiosk.sheet === ""
                kiosk: root.kiosk
                file: "CreditsSheet.qml"
                active: root.kiosk.asked === "credits"
            }

            SheetLoader {
                objectName: "languageLoader"
                kiosk: root.kiosk
                file: "LanguageSheet.qml"
                active: root.kiosk.sheet === "languages"
            }

            SheetLoader {
                objectName: "readingHelpLoader"
                kiosk: root.kiosk
                file: "ReadingHelpSheet.qml"
                active: root.kiosk.sheet === "reading-help"
            }
        }

        NavigationBar {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.exploring
            enabled: !root.warned
            kiosk: root.kiosk
        }

        Loader {
            objectName: "warningLoader"
            anchors.fill: parent
            active: root.warned
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

    FocusRing {
        keypad: root.keypad
    }
}
