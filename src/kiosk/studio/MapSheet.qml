pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// The exhibit's map over the form: a touch puts the place there.
Rectangle {
    id: root

    required property Studio studio
    readonly property MapPicker picker: studio.picker

    visible: picker.isOpen
    color: Theme.surface
    Keys.onEscapePressed: root.picker.close()
    onVisibleChanged: {
        if (visible)
            done.forceActiveFocus();
    }

    Tap {
    }

    Item {
        id: head

        x: Theme.large
        y: Theme.medium
        width: parent.width - 2 * x
        height: done.height

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - done.width - Theme.medium

            Title {
                width: parent.width
                text: root.studio.words.mapHelp
                font.pixelSize: Theme.listTitle
            }

            Words {
                objectName: "degrees"
                width: parent.width
                text: root.picker.words
                color: Theme.inkSoft
                font.pixelSize: Theme.label
            }
        }

        ActionButton {
            id: done

            objectName: "mapDone"
            activeFocusOnTab: true
            anchors.right: parent.right
            look: ActionButton.Primary
            name: root.studio.words.done
            onTapped: root.picker.close()
        }
    }

    Loader {
        id: map

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium
        active: root.picker.isOpen

        sourceComponent: TiledPicture {
            id: picture

            objectName: "pickerMap"
            pyramid: root.picker.pyramid
            mirrored: false
            Component.onCompleted: place(root.picker.x, root.picker.y, root.picker.there ? Math.max(leastZoom, mostZoom - 3) : leastZoom)

            overlay: [
                Tap {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: point => root.picker.touch(point.position.x / picture.magnification, point.position.y / picture.magnification)
                },
                Rectangle {
                    x: root.picker.x * picture.magnification - width / 2
                    y: root.picker.y * picture.magnification - height / 2
                    visible: root.picker.there
                    width: Theme.mm(12)
                    height: width
                    radius: width / 2
                    color: Theme.accent
                    border.width: Theme.frame
                    border.color: Theme.accentInk
                }
            ]

            Column {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.medium
                spacing: Theme.small

                ActionButton {
                    objectName: "mapNearer"
                    activeFocusOnTab: true
                    bare: true
                    icon: "plus"
                    name: root.studio.words.nearer
                    onTapped: picture.step(1)
                }

                ActionButton {
                    objectName: "mapFurther"
                    activeFocusOnTab: true
                    bare: true
                    icon: "minus"
                    name: root.studio.words.further
                    onTapped: picture.step(-1)
                }
            }
        }
    }
}
