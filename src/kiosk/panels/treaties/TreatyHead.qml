pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.treaties
import kiosk.ui

// When, what, and the whole in one breath, over the waves; with pen and paper where there is room,
// and where the texts lead.
Bands {
    id: root

    required property TreatiesModel panel
    required property bool portrait
    // Room to leave free at the lower edge.
    property real foot: 0

    implicitHeight: Math.max(intro.height + Theme.mm(18), chips.height + Theme.mm(10), Theme.mm(76))
    colours: Theme.seaBands
    centreX: portrait ? width * 0.78 : width * 0.5
    centreY: portrait ? height * 0.9 : height * 0.88
    step: Theme.mm(18)
    inner: Theme.mm(34)

    Picture {
        readonly property real _top: chips.visible ? chips.y + chips.height : intro.y + intro.height
        readonly property real _room: root.height - root.foot - _top - 2 * Theme.large

        x: root.portrait ? parent.width - width - Theme.margin : (parent.width - width) / 2
        y: root.portrait ? (parent.height - height) / 2 : _top + Theme.large + (_room - height) / 2
        width: root.portrait ? Theme.mm(62) : parent.width * 0.62
        height: root.portrait ? Math.min(width, parent.height) : Math.min(width, _room)
        visible: height > Theme.mm(36) && !(root.portrait && chips.visible)
        alt: ""
        source: Qt.resolvedUrl("pen-and-paper.svg")
        fillMode: Image.PreserveAspectFit
    }

    Column {
        id: intro

        x: Theme.margin
        y: Theme.margin
        width: root.portrait ? parent.width * (chips.visible ? 0.57 : 0.6) : parent.width - 2 * x
        spacing: Theme.medium

        Kicker {
            width: parent.width
            text: root.panel.kicker
            color: Theme.seaKicker
        }

        Title {
            objectName: "treatyTitle"
            width: parent.width
            text: root.panel.title
            color: Theme.nightInk
            font.pixelSize: Theme.heading(17)
        }

        CertaintyTag {
            visible: certainty !== "" && certainty !== "verified"
            certainty: root.panel.certainty
        }

        MarkedWords {
            width: parent.width
            text: root.panel.brief
            color: Theme.nightInk
        }
    }

    TextChips {
        id: chips

        readonly property int _rows: root.portrait ? 3 : Math.floor((root.height - root.foot - y) / (Theme.target + spacing))

        x: root.portrait ? intro.x + intro.width + Theme.medium : intro.x
        y: root.portrait ? (root.height - height) / 2 : intro.y + intro.height + Theme.medium
        width: root.width - x - (root.portrait ? Theme.huge : Theme.margin)
        links: root.panel.named
        about: root.panel.item
        atOnce: Math.max(1, Math.min(4, count > _rows ? _rows - 1 : _rows))
        onOpened: (kind, item) => root.panel.open(kind, item)
    }
}
