pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// What can be chosen for a field, over the form.
Rectangle {
    id: root

    required property Studio studio
    required property string media
    readonly property Chooser chooser: studio.chooser

    visible: chooser.isOpen
    color: Theme.surface
    Keys.onEscapePressed: root.chooser.close()
    onVisibleChanged: {
        if (visible) {
            search.clear();
            search.take();
        }
    }

    Tap {
    }

    Item {
        id: head

        x: Theme.large
        y: Theme.medium
        width: parent.width - 2 * x
        height: Math.max(title.height, none.height)

        Title {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - none.width - away.width - 2 * Theme.medium
            text: root.chooser.title
            font.pixelSize: Theme.listTitle
        }

        ActionButton {
            id: none

            objectName: "chooseNone"
            visible: root.chooser.optional
            activeFocusOnTab: true
            anchors.right: away.left
            anchors.rightMargin: Theme.medium
            name: root.studio.words.none
            onTapped: root.chooser.choose("")
        }

        SmallButton {
            id: away

            objectName: "closeChooser"
            anchors.right: parent.right
            icon: "close"
            name: root.studio.words.done
            onTapped: root.chooser.close()
        }
    }

    InputBox {
        id: search

        objectName: "chooserSearch"
        anchors.top: head.bottom
        anchors.left: head.left
        anchors.right: head.right
        anchors.topMargin: Theme.medium
        studio: root.studio
        hint: root.studio.words.search
        onEdited: words => {
            root.chooser.search(words);
            list.currentIndex = 0;
            list.positionViewAtBeginning();
        }
        onGivenUp: root.chooser.close()
    }

    ListView {
        id: list

        objectName: "choices"
        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.right: head.right
        anchors.margins: Theme.small
        clip: true
        spacing: Theme.tiny
        model: root.chooser.choices
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0

        delegate: Target {
            id: choice

            required property string key
            required property bool chosen

            objectName: `option-${key}`
            width: list.width
            height: Math.max(least, words.height + Theme.small, root.chooser.pictured ? Theme.mm(38) : 0)
            onTapped: root.chooser.choose(key)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusPanel
                color: choice.chosen ? Theme.chosen : Theme.ground
                border.width: Theme.hair
                border.color: Theme.line
            }

            Image {
                id: shown

                x: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                visible: root.chooser.pictured
                width: root.chooser.pictured ? Theme.mm(56) : 0
                height: width * 0.6
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                sourceSize: Qt.size(Theme.mm(56), Theme.mm(34))
                source: root.chooser.pictured ? `${root.media}/${encodeURIComponent(choice.key)}` : ""
                Accessible.ignored: true
            }

            Words {
                id: words

                anchors.left: shown.right
                anchors.leftMargin: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - id_.width - 2 * Theme.medium
                text: choice.name
                font.pixelSize: Theme.label
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            Words {
                id: id_

                anchors.right: parent.right
                anchors.rightMargin: Theme.medium
                anchors.verticalCenter: parent.verticalCenter
                visible: choice.key !== choice.name
                text: choice.key
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
        }
    }
}
