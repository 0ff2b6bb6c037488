pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// The one window: start screen, home, the panel, and what may lie over them.
Window {
    id: root

    required property Kiosk kiosk
    required property Keypad keypad
    required property ReadingAloud aloud
    required property StaffDoor door
    // Degrees by which the picture is turned clockwise, for a screen that is not hung upright.
    property int turn: 0
    readonly property bool exploring: kiosk.phase === "exploring" || warned
    readonly property bool warned: kiosk.phase === "warning"
    readonly property bool settled: pages.settled
    readonly property alias picture: picture
    readonly property bool _lying: turn % 180 !== 0
    readonly property real _above: kiosk.readingHelp.lowReach ? picture.height - Theme.reach(picture.height) : 0

    color: Theme.nightDeep
    title: kiosk.start ? kiosk.start.exhibit : ""

    Item {
        id: picture

        anchors.centerIn: parent
        width: root._lying ? root.height : root.width
        height: root._lying ? root.width : root.height
        rotation: root.turn

        KioskTheme {
            anchors.fill: parent
            kiosk: root.kiosk
            above: root._above
        }

        Item {
            anchors.fill: parent
            enabled: !root.door.open && !root.kiosk.asleep
            visible: !root.kiosk.asleep
            transform: Scale {
                origin.x: picture.width / 2
                xScale: root.kiosk.mirrored ? -1 : 1
            }

            Loader {
                objectName: "startLoader"
                anchors.fill: parent
                active: root.kiosk.phase === "attract" && !root.kiosk.asleep
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
                    under: root.kiosk.sheet !== ""
                    kiosk: root.kiosk
                    file: "AnswerSheet.qml"
                    asked: ["evidence", "term", "more"].includes(root.kiosk.asked)
                }

                SheetLoader {
                    objectName: "takeHomeLoader"
                    under: root.kiosk.sheet !== ""
                    kiosk: root.kiosk
                    file: "TakeHomeSheet.qml"
                    asked: root.kiosk.asked === "take-home"
                }

                SheetLoader {
                    objectName: "creditsLoader"
                    under: root.kiosk.sheet !== ""
                    kiosk: root.kiosk
                    file: "CreditsSheet.qml"
                    asked: root.kiosk.asked === "credits"
                }

                SheetLoader {
                    objectName: "languageLoader"
                    kiosk: root.kiosk
                    file: "LanguageSheet.qml"
                    asked: root.kiosk.sheet === "languages"
                }

                SheetLoader {
                    objectName: "readingHelpLoader"
                    kiosk: root.kiosk
                    file: "ReadingHelpSheet.qml"
                    asked: root.kiosk.sheet === "reading-help"
                }
            }

            NavigationBar {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: root.exploring
                enabled: !root.warned
                kiosk: root.kiosk
                aloud: root.aloud
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
                active: root.kiosk.phase === "fault" && !root.kiosk.asleep
                sourceComponent: FaultPage {
                    kiosk: root.kiosk
                }
            }
        }

        // Dark while another exhibit takes the place of this one.
        Rectangle {
            objectName: "veil"
            anchors.fill: parent
            visible: opacity > 0
            opacity: root.kiosk.veiled ? 1 : 0
            color: Theme.nightDeep

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.cardTime
                }
            }
        }

        // A station that sleeps: nothing is drawn, and any touch wakes it.
        Rectangle {
            objectName: "night"
            anchors.fill: parent
            visible: root.kiosk.asleep
            color: Theme.black

            Tap {
                enabled: root.kiosk.asleep
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.kiosk.wake()
            }
        }

        FocusRing {
            keypad: root.keypad
        }

        // The hidden corner. It only listens: what lies there can be touched as ever.
        Item {
            objectName: "staffCorner"
            width: Theme.mm(24)
            height: Theme.mm(24)

            PointHandler {
                onActiveChanged: active ? root.door.press() : root.door.release()
            }
        }

        Loader {
            id: staff

            objectName: "staffLoader"
            anchors.fill: parent
            active: root.door.open

            Connections {
                target: root.door

                function onChanged() {
                    staff.setSource(root.door.page, {
                        staff: root.door.model
                    });
                }
            }
        }
    }

    ChoiceTeller {
        keypad: root.keypad
        aloud: root.aloud
        exhibit: root.title
    }
}
