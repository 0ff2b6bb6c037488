pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.map
import kiosk.ui

// The steps of a story: a tap on a disc jumps, the buttons name where they lead. With large words the
// discs give way to "2 of 7".
Rectangle {
    id: root

    required property StoryModel story
    readonly property bool portrait: width < Theme.mm(320)
    readonly property bool plain: Theme.textScale > 1
    readonly property real _stride: Theme.target + Theme.gap
    // Where words are large and the screen narrow, only the way on is named.
    readonly property bool _brief: plain && width < Theme.words(230)
    readonly property real _side: _brief ? width - back.width - count.width - 2 * Theme.huge - 2 * Theme.gap : plain ? (width - count.width) / 2 - Theme.huge - Theme.gap : portrait ? (width - Theme.gap) / 2 - Theme.huge : Math.min(Theme.mm(110), (width - discs.width) / 2 - Theme.huge - Theme.medium)
    readonly property real _between: next.x - back.x - back.width - 2 * Theme.gap

    signal stepped(step: int)
    signal closed

    implicitHeight: Math.max(back.height, next.height) + 2 * Theme.gap
    color: Theme.nightBands[0]

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.nightRaised
    }

    ActionButton {
        id: back

        objectName: "story-back"
        x: Theme.huge
        y: root.portrait && !root.plain ? root.height - height - Theme.gap : (root.height - height) / 2
        maximumWidth: root._brief ? root.width : root._side
        bare: root._brief
        look: ActionButton.Night
        icon: "back"
        name: root.story.before !== "" ? root.story.before : qsTr("To the map")
        onTapped: {
            if (root.story.step > 0)
                root.stepped(root.story.step - 1);
            else
                root.closed();
        }
    }

    Words {
        id: title

        x: root.portrait ? back.x + back.width + Theme.gap + (root._between - width) / 2 : (root.width - width) / 2
        y: root.portrait ? back.y + (back.height - height) / 2 : Theme.small
        width: Math.min(implicitWidth, root.portrait ? root._between : discs.width)
        visible: !root.plain && (!root.portrait || implicitWidth <= root._between)
        horizontalAlignment: Text.AlignHCenter
        text: root.story.title
        color: Theme.nightInkSoft
        font.family: Theme.poster
        font.pixelSize: Theme.mm(8)
    }

    Rectangle {
        x: discs.x + Theme.target / 2
        anchors.verticalCenter: discs.verticalCenter
        visible: discs.visible
        width: discs.width - Theme.target
        height: Theme.frame
        color: Theme.nightRaised
    }

    Rectangle {
        x: discs.x + Theme.target / 2
        anchors.verticalCenter: discs.verticalCenter
        visible: discs.visible
        width: root._stride * root.story.step
        height: Theme.frame
        color: Theme.gold
    }

    Row {
        id: discs

        visible: !root.plain
        spacing: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.portrait ? Theme.gap : Math.max(Theme.mm(11), title.y + title.height)

        Repeater {
            id: steps

            model: root.story.discs

            Target {
                id: step

                required property int index
                required property int number
                required property bool done
                required property bool now

                objectName: `step-${number}`
                implicitHeight: Theme.mm(25)
                onTapped: root.stepped(index)

                Rectangle {
                    id: disc

                    anchors.centerIn: parent
                    width: Theme.mm(step.now ? 16 : 12)
                    height: width
                    radius: width / 2
                    color: step.now ? Theme.nightInk : step.done ? Theme.gold : root.color
                    border.width: step.now ? Theme.mm(1.2) : Theme.hair
                    border.color: step.now ? Theme.accent : step.done ? Theme.gold : Theme.nightInkSoft

                    Words {
                        readonly property bool spoken: false

                        anchors.centerIn: parent
                        text: step.number
                        color: step.now ? Theme.night : step.done ? Theme.goldInk : Theme.nightInk
                        font.family: Theme.display
                        font.pixelSize: Theme.mm(step.now ? 10 : 8)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Words {
        id: count

        anchors.verticalCenter: parent.verticalCenter
        x: root._brief ? back.x + back.width + (next.x - back.x - back.width - width) / 2 : (root.width - width) / 2
        visible: root.plain
        text: qsTr("%1 of %2").arg(root.story.step + 1).arg(steps.count)
        color: Theme.nightInk
        wrapMode: Text.NoWrap
    }

    ActionButton {
        id: next

        objectName: "story-next"
        anchors.right: parent.right
        anchors.rightMargin: Theme.huge
        y: root.portrait && !root.plain ? root.height - height - Theme.gap : (root.height - height) / 2
        maximumWidth: root._side
        look: ActionButton.Gold
        iconLast: true
        icon: root.story.after !== "" ? "fwd" : "pin"
        name: root.story.after !== "" ? root.story.after : qsTr("To the map")
        onTapped: {
            if (root.story.after !== "")
                root.stepped(root.story.step + 1);
            else
                root.closed();
        }
    }
}
