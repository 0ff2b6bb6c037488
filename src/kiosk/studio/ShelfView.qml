pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// What there is: kinds, and the items of the one that is open. Above it a search, below it what
// makes a new one.
Rectangle {
    id: root

    required property Studio studio

    color: Theme.nightRaised
    clip: true

    Connections {
        target: root.studio

        function onShelfAsked(row: int) {
            list.currentIndex = row;
        }
    }

    InputBox {
        id: search

        objectName: "search"
        studio: root.studio
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium
        hint: root.studio.words.search
        onEdited: words => root.studio.search(words)
    }

    ListView {
        id: list

        objectName: "shelf"
        anchors.top: search.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.small
        clip: true
        model: root.studio.shelf
        currentIndex: -1
        activeFocusOnTab: true
        highlightMoveDuration: 0
        onHeightChanged: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        onActiveFocusChanged: {
            if (activeFocus)
                list.currentIndex = Math.max(0, list.currentIndex);
        }
        boundsBehavior: Flickable.StopAtBounds

        delegate: ShelfRow {
            width: list.width
            onTapped: root.studio.openRow(key)
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.medium
        spacing: Theme.small

        InputBox {
            id: naming

            objectName: "newName"
            studio: root.studio
            width: parent.width
            visible: root.studio.isNaming
            hint: root.studio.words.newName
            onVisibleChanged: {
                if (visible)
                    take();
            }
            onSubmitted: root.studio.create(given())
            onGivenUp: root.studio.forgetName()
        }

        ActionButton {
            objectName: "new"
            activeFocusOnTab: true
            width: parent.width
            visible: root.studio.newWord !== ""
            look: ActionButton.Gold
            icon: root.studio.isNaming ? "check" : "plus"
            name: root.studio.isNaming ? root.studio.words.make : root.studio.newWord
            maximumWidth: width
            onTapped: root.studio.isNaming ? root.studio.create(naming.given()) : root.studio.askName()
        }
    }
}
