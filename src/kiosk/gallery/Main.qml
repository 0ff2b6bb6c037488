pragma ComponentBehavior: Bound

import QtQuick
import kiosk.gallery
import kiosk.shell
import kiosk.ui

// The gallery's window: a page, and below it the bar that turns pages and changes how all is read.
Window {
    id: root

    required property Kiosk kiosk
    required property Keypad keypad
    required property ReadingAloud aloud
    required property StaffDoor door
    required property Gallery gallery
    readonly property alias picture: picture
    // Whether the window has come to its size.
    readonly property bool settled: picture.width === width && picture.height === height

    color: Theme.nightDeep
    title: gallery.name

    Item {
        id: picture

        anchors.fill: parent

        KioskTheme {
            anchors.fill: parent
            kiosk: root.kiosk
        }

        Item {
            anchors.fill: parent
            transform: Scale {
                origin.x: picture.width / 2
                xScale: root.kiosk.mirrored ? -1 : 1
            }

            Loader {
                id: page

                function open() {
                    page.setSource(root.gallery.page, {
                        gallery: root.gallery,
                        kiosk: root.kiosk
                    });
                }

                anchors.fill: parent
                anchors.bottomMargin: Theme.bar
                Component.onCompleted: page.open()

                Connections {
                    target: root.gallery

                    function onPageChanged() {
                        page.open();
                    }
                }
            }

            GalleryBar {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                gallery: root.gallery
                kiosk: root.kiosk
            }
        }

        FocusRing {
            keypad: root.keypad
        }
    }
}
