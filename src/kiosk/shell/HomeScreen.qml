pragma ComponentBehavior: Bound

import QtQuick
import kiosk.shell
import kiosk.ui

// One door for each panel that the exhibit has. The first is as wide as to leave no place empty.
Item {
    id: root

    required property Kiosk kiosk
    readonly property bool portrait: height > width
    // A door must hold the longest of its titles in one line; in one row they may be narrower.
    readonly property real _least: Theme.heading(portrait || Theme.compact ? 66 : 56)
    readonly property int _fitting: Math.max(1, Math.floor((width - 2 * Theme.margin + Theme.medium) / (_least + Theme.medium)))
    readonly property int _rows: Math.max(portrait && doors.count > 3 ? 2 : 1, Math.ceil(doors.count / _fitting))
    readonly property int _columns: Math.max(1, Math.ceil(doors.count / _rows))
    readonly property int _spare: _rows * _columns - doors.count
    readonly property bool _brief: !portrait && height < Theme.words(185)
    // The doors grow no higher, so that there may be room above them.
    readonly property bool _told: !_brief || height - _rows * (_words + 2 * _width + Theme.medium) > Theme.words(60)
    readonly property bool _lined: Theme.textScale === 1 || (portrait ? width > Theme.words(160) : !_brief)
    readonly property real _width: Math.floor((width - 2 * Theme.margin - (_columns - 1) * Theme.medium) / _columns)
    readonly property real _room: height - _top - head.height - (_brief ? Theme.gap : Theme.large) - 2 * Theme.gap
    // No narrower than half its height: no picture loses what it is about.
    readonly property real _height: Math.min((_room - (_rows - 1) * Theme.medium) / _rows, _words + 2 * _width)
    readonly property real _doorsTop: height - 2 * Theme.gap - _rows * (_height + Theme.medium) + Theme.medium
    // The pictures of all doors end at one height.
    readonly property real _words: Math.max(..._each(door => door.wordsHeight))
    readonly property real _titles: Math.max(..._each(door => door.titleWidth))
    // Of the bands by night: on these words in gold, and in ink, can still be read.
    readonly property int _lightestUnderGold: 4
    readonly property int _lightestUnderInk: 6
    readonly property real _top: portrait ? Theme.mm(20) : _brief ? Theme.large : Theme.margin

    function _each(measure): list<real> {
        return Array.from({
            length: doors.count
        }, (_, place) => doors.itemAt(place) as Door).map(door => door ? measure(door) : 0);
    }

    objectName: "home"

    // How far to the right the sun must stand to leave words on bands that are no lighter than one.
    function _clearOf(words: Words, band: int): real {
        if (!words)
            return 0;
        const reach = sky.radiusOf(band + 1);
        const above = sky.centreY - head.y - words.y - words.height;
        if (!words.visible || above >= reach)
            return 0;
        return head.x + words.contentWidth + Math.sqrt(reach * reach - Math.max(0, above) ** 2);
    }

    Bands {
        id: sky

        anchors.fill: parent
        centreX: Math.max(parent.width * 0.73, root._clearOf(kicker, root._lightestUnderGold), root._clearOf(title, root._lightestUnderInk), root._clearOf(text, root._lightestUnderInk))
        // On tall screens the words lie above the sun: only the dark bands reach them.
        centreY: root._doorsTop + (root.portrait ? Theme.mm(134) : Theme.compact ? Theme.mm(12) : 0)
        step: Theme.mm(28)
        inner: Theme.mm(19)
        colours: Theme.nightBands
    }

    Column {
        id: head

        x: Theme.margin
        // Above the doors, with the sky over it.
        y: Math.max(root._top, root._doorsTop - height - Theme.large)
        width: parent.width - 2 * Theme.margin
        spacing: Theme.small

        Kicker {
            id: kicker

            width: parent.width
            visible: root._told || Theme.textScale === 1
            text: root.kiosk.home.kicker
            color: Theme.gold
        }

        Title {
            id: title

            width: parent.width
            text: root.kiosk.home.title
            color: Theme.nightInk
            font.pixelSize: root._brief ? Theme.heading(15) : Theme.pageTitle
        }

        Words {
            id: text

            width: Math.min(parent.width, Theme.words(192))
            visible: root._told
            text: root.kiosk.home.text
            color: Theme.nightInk
            font.pixelSize: Theme.lead
        }
    }

    Flow {
        x: Theme.margin
        y: root._doorsTop
        width: root.width - 2 * x
        spacing: Theme.medium

        Repeater {
            id: doors

            model: root.kiosk.home.doors

            Door {
                required property string key
                required property int index

                objectName: `door-${key}`
                turn: index
                lined: root._lined
                wordsRoom: root._words
                titleRoom: root._titles
                width: root._width + (index === 0 ? root._spare * (root._width + Theme.medium) : 0)
                height: root._height
                onTapped: root.kiosk.openPanel(key)
            }
        }
    }
}
