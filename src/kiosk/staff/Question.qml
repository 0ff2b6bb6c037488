pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What is asked before something is done.
Item {
    id: root

    required property string question
    required property string detail
    required property string agreeing
    required property string declining

    signal agreed
    signal declined

    Rectangle {
        anchors.fill: parent
        color: Theme.dimmed
    }

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.declined()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(260))
        height: content.height + 2 * Theme.margin
        radius: Theme.mm(3)
        color: Theme.night
        border.width: Theme.hair
        border.color: Theme.line

        Column {
            id: content

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.large

            Title {
                objectName: "staff-question"
                width: parent.width
                text: root.question
                color: Theme.nightInk
                font.pixelSize: Theme.cardTitle
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: root.detail
                color: Theme.nightInk
                font.pixelSize: Theme.body
            }

            Flow {
                width: parent.width
                spacing: Theme.medium

                ActionButton {
                    objectName: "staff-agree"
                    visible: name !== ""
                    least: Theme.bigTarget
                    look: ActionButton.Gold
                    name: root.agreeing
                    onTapped: root.agreed()
                }

                ActionButton {
                    objectName: "staff-decline"
                    least: Theme.bigTarget
                    look: ActionButton.Night
                    name: root.declining
                    onTapped: root.declined()
                }
            }
        }
    }
}
