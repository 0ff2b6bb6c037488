pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// The exhibit's time: eras as bands, bars for how much happens, dates, and the thumb.
TimeAxis {
    id: root

    required property TimelineModel panel
    readonly property AxisDrawing _drawing: panel.drawing
    readonly property real _band: Theme.words(10.5)
    readonly property real _broadest: Theme.mm(9)
    readonly property real _line: thumb.y - Theme.tiny
    readonly property real _roomForBars: _line - _band - Theme.mm(2)

    firstDay: panel.firstDay
    lastDay: panel.lastDay
    moment: panel.moment
    name: qsTr("Time")
    value: panel.momentWords
    inset: Theme.words(9)
    grip: Math.max(Theme.target, thumb.width)
    widestDay: Theme.words(46)
    Component.onCompleted: begin(panel.zoom)
    onChosen: day => panel.chooseDay(day)
    onStepped: by => panel.step(by)
    onRested: panel.keepZoom(zoom)
    onLooked: panel.look(nearFirst, nearLast, dayWidth, Theme.label / 2, Theme.mm(1))

    Repeater {
        model: root._drawing.eras

        EraBand {
            axis: root
            height: root._band
        }
    }

    Rectangle {
        x: root.place(root.moment + 0.5) - Math.round(width / 2)
        y: root._band
        width: Theme.hair
        height: thumb.y - y
        color: Theme.primary
    }

    Repeater {
        model: root._drawing.bars

        Rectangle {
            required property int first
            required property int last
            required property real share
            readonly property int _from: root.place(first)
            readonly property int _room: root.place(last + 1) - _from

            x: _from + (_room - width) / 2
            y: root._line - height
            width: Math.round(Math.max(2, Math.min(_room * 0.7, root._broadest)))
            height: Math.round((0.2 + 0.8 * share) * root._roomForBars)
            color: first <= root.moment && root.moment <= last ? Theme.accent : Theme.past
        }
    }

    Repeater {
        model: root._drawing.ticks

        Rectangle {
            required property int day
            required property string words

            x: root.place(day + 0.5)
            y: root._line
            width: Theme.hair
            height: words === "" ? Theme.tiny : Theme.small
            color: Theme.ink
        }
    }

    Repeater {
        model: root._drawing.dates

        AxisDate {
            axis: root
            thumbFrom: thumb.x
            thumbTo: thumb.x + thumb.width
            y: root._line + Theme.gap
        }
    }

    front: [
        Rectangle {
            y: root._line
            width: parent.width
            height: Theme.hair
            color: Theme.ink
        },
        Rectangle {
            id: thumb

            objectName: "thumb"
            x: Math.round(Math.min(Math.max(0, root.thumbX - width / 2), root.width - width))
            y: parent.height - height
            width: row.width + Theme.large
            height: Math.max(Theme.mm(12), date.height + Theme.tiny)
            radius: height / 2
            color: Theme.primary

            Row {
                id: row

                anchors.centerIn: parent
                spacing: Theme.tiny

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "back"
                    color: Theme.primaryInk
                    size: Theme.mm(6)
                }

                Words {
                    id: date

                    anchors.verticalCenter: parent.verticalCenter
                    text: root.panel.momentWords
                    color: Theme.primaryInk
                    font.pixelSize: Theme.label
                    font.weight: Font.Medium
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "fwd"
                    color: Theme.primaryInk
                    size: Theme.mm(6)
                }
            }
        }
    ]
}
