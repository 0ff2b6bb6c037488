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
    readonly property bool _titled: label !== ""

    function take() {
    }

    objectName: `row-${key}`
    implicitHeight: all.height + Theme.large

    Rectangle {
        x: root.depth * Theme.large - Theme.medium
        width: Theme.hair
        height: parent.height
        visible: root.depth > 0
        color: Theme.line
    }

    Column {
        id: all

        x: root.depth * Theme.large
        width: parent.width - x
        spacing: Theme.small

        Item {
            width: parent.width
            height: Math.max(head.height, ending.height)
            visible: root._titled || ending.children.length > 0

            Column {
                id: head

                width: parent.width - ending.width - Theme.medium
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: parent.width
                    visible: root._titled
                    text: root.needed && !root.there ? `${root.label} *` : root.label
                    font.pixelSize: Theme.label
                    font.weight: Font.Bold
                }

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: root.sentence
                    color: Theme.inkSoft
                    font.pixelSize: Theme.label
                    lineHeight: 0.85
                }
            }

            Row {
                id: ending

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.tiny
            }
        }

        Column {
            id: body

            width: parent.width
            spacing: Theme.small
        }

        Rectangle {
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
                    text: root.help
                    color: root.bad ? Theme.givesInk : Theme.chosenInk
                    font.pixelSize: Theme.label
                }
            }
        }
    }
}
