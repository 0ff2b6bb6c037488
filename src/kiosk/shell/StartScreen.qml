pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// The coast at night. A touch anywhere enters; a language can be chosen before.
Item {
    id: root

    required property Kiosk kiosk
    readonly property StartModel start: kiosk.start
    readonly property bool portrait: height > width
    readonly property real _pointX: start.highlight.x * coast.magnification
    readonly property real _pointY: start.highlight.y * coast.magnification
    // The coast is where it is: words stand on the sea, also in languages from the right.
    readonly property bool _turned: Theme.mirrored
    readonly property real _spread: Math.max(kicker.contentWidth, title.contentWidth)
    readonly property real _hookLeft: _turned ? hook.x + hook.width - _spread : hook.x
    readonly property real _textLeft: portrait ? Theme.mm(16) : Theme.mm(24)

    objectName: "start"
    Accessible.role: Accessible.Button
    Accessible.name: hint.text
    Accessible.onPressAction: root.kiosk.enter()

    TiledPicture {
        id: coast

        property bool composed: false

        function _compose() {
            const view = root.start.view;
            const level = pyramid.deepest + Math.log2((root.portrait ? 1.5 : 1.06) * width / view.width);
            const magnification = Math.pow(2, level - pyramid.deepest);
            const middle = view.x + view.width * (Theme.compact ? 0.4 : 0.5);
            coast.place(root.portrait ? root.start.highlight.x - 0.3 * width / magnification : middle, root.start.highlight.y + (root.portrait ? 0.14 : Theme.compact ? 0.2 : 0.05) * height / magnification, level);
            coast.composed = true;
        }

        anchors.fill: parent
        pyramid: root.start.coast
        ground: Theme.seaByNight
        interactive: false
        onWidthChanged: coast._compose()
        onHeightChanged: coast._compose()
        onPyramidChanged: {
            if (coast.composed && pyramid !== null)
                coast._compose();
        }
        Component.onCompleted: coast._compose()
        overlay: [
            NightTrain {
                id: train

                start: root.start
                magnification: coast.magnification
            },
            Lighthouse {
                x: root.start.lamp.x * coast.magnification
                y: root.start.lamp.y * coast.magnification
                picture: root.start.lampPicture
            },
            StoryPoint {
                visible: root.start.hasHighlight
                x: root._pointX
                y: root._pointY
                reached: train.arrived
            },
            Repeater {
                id: names

                // The more important come first.
                function _meets(place: int): bool {
                    const name = names.itemAt(place);
                    for (let before = 0; name && before < place; before++) {
                        const other = names.itemAt(before);
                        if (other?.visible && name.x < other.x + other.width && other.x < name.x + name.width && name.y < other.y + other.height && other.y < name.y + name.height)
                            return true;
                    }
                    return false;
                }

                model: root.start.names

                HaloWords {
                    required property int index
                    required property real atX
                    required property real atY
                    required property int rank
                    required property string name

                    readonly property bool _aside: y + height < coast.viewY + hook.y || x > coast.viewX + root._hookLeft + root._spread || x + width < coast.viewX + root._hookLeft

                    visible: _aside && !names._meets(index) && y > coast.viewY && (!Theme.compact || rank === 1) && (x > root._pointX + Theme.gap || x + width < root._pointX - Theme.gap || y > root._pointY + Theme.gap || y + height < root._pointY - Theme.gap)
                    x: Math.min(atX * coast.magnification + Theme.mm(rank === 1 ? 9 : 3), coast.viewX + coast.width - width - Theme.gap)
                    y: atY * coast.magnification - height - Theme.mm(rank === 1 ? 5 : 2)
                    mirrored: false
                    text: name
                    color: Theme.nightInk
                    halo: Theme.nightDeep
                    font.family: rank === 1 ? Theme.poster : Theme.sans
                    font.pixelSize: rank === 1 ? Theme.mm(13) : Theme.label
                    font.weight: rank === 1 ? Font.Normal : Font.Medium
                }
            }
        ]
    }

    Picture {
        id: hotel

        objectName: "hotel"
        alt: ""
        source: root.start.foreground
        x: root._turned ? 0 : parent.width - width
        anchors.bottom: parent.bottom
        width: Theme.mm(150)
        height: width * 420 / 900
        visible: !root.portrait && root.width > Theme.mm(400)
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
    }

    Tap {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.kiosk.enter()
    }

    Column {
        id: hook

        x: root._turned ? parent.width - width - root._textLeft : root._textLeft
        anchors.bottom: chips.top
        anchors.bottomMargin: Theme.large
        width: root.portrait ? parent.width - 2 * root._textLeft : parent.width * 0.56
        spacing: Theme.medium

        Kicker {
            id: kicker

            width: parent.width
            text: root.start.kicker
            color: Theme.seaKicker
        }

        Title {
            id: title

            objectName: "hookTitle"
            width: root.portrait ? parent.width : Math.min(parent.width, Theme.mm(176))
            text: root.start.title
            color: Theme.nightInk
            font.pixelSize: Math.min(Theme.compact ? Theme.pageTitle : Theme.hero, root.width * 0.105)
        }

        Words {
            width: root.portrait ? parent.width : Math.min(parent.width, Theme.mm(158))
            text: root.start.text
            color: Theme.nightInk
            font.pixelSize: Theme.lead
        }

        TouchHint {
            id: hint

            objectName: "touchHint"
            topPadding: Theme.medium
        }
    }

    Flow {
        id: chips

        x: root._textLeft
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.portrait ? Theme.margin : Theme.huge
        width: parent.width - 2 * x
        spacing: Theme.gap

        Repeater {
            model: root.kiosk.languages

            Chip {
                required property string key
                required property bool chosen

                objectName: `language-${key}`
                on: chosen
                onTapped: root.kiosk.chooseLanguage(key)
            }
        }
    }

    SequentialAnimation {
        running: !Theme.still
        loops: Animation.Infinite

        PauseAnimation {
            duration: Theme.hookLoop
        }

        NumberAnimation {
            target: hook
            property: "opacity"
            to: 0
            duration: Theme.cardTime
        }

        ScriptAction {
            script: root.start.turn()
        }

        NumberAnimation {
            target: hook
            property: "opacity"
            to: 1
            duration: Theme.cardTime
        }
    }
}
