pragma ComponentBehavior: Bound

import QtQuick
import kiosk.studio
import kiosk.ui

// One line of a form: what it is, what it is for, what stands there, and what is wrong with it.
Item {
    id: root

    required property Studio studio
    required property int index
    required property string key
    required property int depth
    required property string label
    required property string sentence
    required property string limit
    required property string example
    required property bool needed
    required property bool there
    required property string value
    required property string beside
    required property bool same
    required property bool on
    required property list<string> options
    required property list<string> names
    required property bool entry
    required property bool first
    required property bool last
    required property string problem
    required property string help
    required property bool bad
    // What is asked for, below its name.
    default property alias content: body.data
    // What can be done with it, at the end of its name.
    property alias actions: ending.data
    readonly property FormModel form: studio.form
    // What it is called, in the curator's words or as in the file.
    readonly property string asked: sentence === "" ? label : sentence

    function take() {
    }

    objectName: `row-${key}`
    implicitHeight: all.y + all.height + Theme.small

    Rectangle {
        x: root.depth * Theme.large - Theme.medium
        width: Theme.hair
        height: parent.height
        visible: root.depth > 0
        color: Theme.line
    }

    Item {
        id: all

        x: root.depth * Theme.large
        y: Theme.medium
        width: parent.width - x
        height: wrong.visible ? wrong.y + wrong.height : body.y + body.height

        Column {
            id: body

            y: head.height + (head.height > 0 && implicitHeight > 0 ? Theme.small : 0)
            width: parent.width
            spacing: Theme.small
        }

        // After what is asked for, so that the keyboard comes there first.
        Item {
            id: head

            width: parent.width
            height: Math.max(root.asked === "" ? 0 : called.height, ending.height)

            Words {
                id: called

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - inFile.width - ending.width - 2 * Theme.medium)
                text: root.needed && !root.there ? `${root.asked} *` : root.asked
                font.pixelSize: Theme.label
                font.weight: Font.Bold
            }

            Words {
                id: inFile

                anchors.left: called.right
                anchors.leftMargin: Theme.gap
                anchors.bottom: called.bottom
                visible: root.sentence !== ""
                text: visible ? root.label : ""
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
            }

            Row {
                id: ending

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.tiny
            }
        }

        Rectangle {
            id: wrong

            y: body.y + body.height + Theme.small
            width: parent.width
            height: told.height + 2 * Theme.small
            visible: root.problem !== ""
            radius: Theme.radiusCard
            color: root.bad ? Theme.gives : Theme.chosen

            Icon {
                id: sign

                x: Theme.small
                y: Theme.small
                name: "warn"
                color: root.bad ? Theme.givesInk : Theme.chosenInk
                size: Theme.sign(8)
            }

            Column {
                id: told

                anchors.left: sign.right
                anchors.right: parent.right
                anchors.margins: Theme.small
                y: Theme.small

                Words {
                    objectName: `problem-${root.key}`
                    width: parent.width
                    text: root.problem
                    color: root.bad ? Theme.givesInk : Theme.chosenInk
                    font.pixelSize: Theme.label
                    font.weight: Font.Medium
                }

                Words {
                    objectName: `help-${root.key}`
                    width: parent.width
                    visible: text !== ""
                    text: root.help
                    color: root.bad ? Theme.givesInk : Theme.chosenInk
                    font.pixelSize: Theme.label
                }
            }
        }
    }
}
