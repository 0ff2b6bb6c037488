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
        target: root.studio.shelf

        function onAsked(row: int) {
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
        onEdited: words => root.studio.shelf.search(words)
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
        model: root.studio.shelf.rows
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
            onTapped: root.studio.shelf.open(key)
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
            visible: root.studio.making.isNaming
            hint: root.studio.words.newName
            onVisibleChanged: {
                if (visible)
                    take();
            }
            onSubmitted: root.studio.making.create(given())
            onGivenUp: root.studio.making.forgetName()
        }

        ActionButton {
            objectName: "new"
            activeFocusOnTab: true
            width: parent.width
            visible: root.studio.making.newWord !== ""
            look: ActionButton.Gold
            icon: root.studio.making.isNaming ? "check" : "plus"
            name: root.studio.making.isNaming ? root.studio.words.make : root.studio.making.newWord
            maximumWidth: width
            onTapped: root.studio.making.isNaming ? root.studio.making.create(naming.given()) : root.studio.making.askName()
        }
    }
}
