pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.judgements
import kiosk.ui

// The capitals on both sides of what they judge, and the historians below; on tall screens the open
// judgement stands above them all. Where it would have too little room, first the heading goes, then
// what the voices say in a line.
Item {
    id: root

    required property JudgementsModel panel
    readonly property bool portrait: height > width
    readonly property real _side: portrait ? (width - 2 * Theme.margin - Theme.gap) / 2 : width * (Theme.compact ? 0.19 : 0.215)
    readonly property real _foot: Theme.compact ? Theme.medium : Theme.large
    // The room that is left over with all lines, without the heading.
    readonly property real _left: height - Theme.large - (portrait ? Theme.words(120) + Theme.huge : 0) - Math.max(west.told, east.told) - Theme.medium - schoolsTitle.height - Theme.small - schools.told - _foot
    readonly property bool _brief: Theme.compact || _left < 0
    readonly property real _top: heading.visible ? heading.y + heading.height + Theme.medium : Theme.large
    readonly property real _capitalsTop: portrait ? schoolsTitle.y - Theme.medium - Math.max(west.implicitHeight, east.implicitHeight) : _top
    readonly property real _capitalsHeight: schoolsTitle.y - Theme.medium - _capitalsTop

    Title {
        id: heading

        x: Theme.margin
        y: root.portrait ? Theme.mm(14) : Theme.huge
        width: parent.width - 2 * x
        visible: Theme.compact ? root.portrait && root.height > Theme.words(260) : root._brief || root._left >= y + height + Theme.medium - Theme.large
        text: qsTr("How others saw it")
        font.pixelSize: Theme.heading(17)
        horizontalAlignment: root.portrait ? Text.AlignLeft : Text.AlignHCenter
    }

    Voices {
        id: west

        x: Theme.margin
        y: root._capitalsTop
        width: root._side
        height: root._capitalsHeight
        brief: root._brief
        panel: root.panel
        voices: root.panel.capitals
    }

    Voices {
        id: east

        x: root.width - width - Theme.margin
        y: root._capitalsTop
        width: root._side
        height: root._capitalsHeight
        brief: root._brief
        panel: root.panel
        voices: root.panel.others
    }

    Picture {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root._top
        width: Math.max(Theme.mm(58), height * 0.95)
        height: card.y - y
        visible: height > Theme.mm(18)
        alt: ""
        source: Qt.resolvedUrl("treaty.svg")
        sourceSize: Qt.size(Math.ceil(width), 0)
        verticalAlignment: Image.AlignTop
        clip: true
    }

    ItemCard {
        id: card

        readonly property real _room: (root.portrait ? root._capitalsTop - Theme.huge : schoolsTitle.y - Theme.medium) - root._top

        x: root.portrait ? Theme.margin : west.x + west.width + Theme.huge
        y: root._top + _room - height
        width: root.portrait ? root.width - 2 * x : east.x - x - Theme.huge
        maximumHeight: _room
        closable: false
        card: root.panel.card
        onOpened: (kind, item) => root.panel.open(kind, item)
    }

    Kicker {
        id: schoolsTitle

        x: Theme.margin
        y: schools.y - height - Theme.small
        width: parent.width - 2 * x
        text: qsTr("Historians since")
    }

    Voices {
        id: schools

        x: Theme.margin
        y: root.height - height - root._foot
        width: root.width - 2 * x
        columns: root.portrait ? 2 : 4
        brief: root._brief
        panel: root.panel
        voices: root.panel.schools
    }
}
