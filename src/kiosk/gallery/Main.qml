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
    required property Gallery gallery
    readonly property alias picture: whole
    // Whether the window has come to its size.
    readonly property bool settled: whole.width === width && whole.height === height

    color: Theme.nightDeep
    title: gallery.name

    KioskTheme {
        anchors.fill: parent
        kiosk: root.kiosk
    }

    Item {
        id: whole

        anchors.fill: parent
        transform: Scale {
            origin.x: root.width / 2
            xScale: root.kiosk.mirrored ? -1 : 1
        }

        Loader {
            id: page

            anchors.fill: parent
            anchors.bottomMargin: Theme.bar
            Component.onCompleted: open()

            function open() {
                page.setSource(root.gallery.page, {
                    gallery: root.gallery,
                    kiosk: root.kiosk
                });
            }

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
