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

    readonly property real _top: Math.max(intro.y + intro.height, chips.visible ? chips.y + chips.height : 0)
    readonly property real _room: height - foot - _top - 2 * Theme.large
    // On tall screens the picture lies beside the words, unless there is room below them.
    readonly property bool _beside: portrait && _room < Theme.mm(45)

    implicitHeight: Math.max(intro.height + Theme.mm(18), chips.height + Theme.medium, Theme.mm(70))
    colours: Theme.seaBands
    centreX: width * (_beside ? 0.78 : 0.5)
    centreY: height * (_beside ? 0.9 : 0.88)
    step: Theme.mm(18)
    inner: Theme.mm(34)

    Picture {
        x: root._beside ? parent.width - width - Theme.margin : (parent.width - width) / 2
        y: root._beside ? (parent.height - height) / 2 : root._top + Theme.large + (root._room - height) / 2
        width: root._beside ? Theme.mm(62) : parent.width * 0.62
        height: root._beside ? Math.min(width, parent.height) : Math.min(width, root._room)
        visible: height > Theme.mm(36) && !(root._beside && chips.visible)
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
        y: root.portrait ? Math.min(intro.y, (root.height - height) / 2) : intro.y + intro.height + Theme.medium
        width: root.width - x - (root.portrait ? Theme.huge : Theme.margin)
        links: root.panel.named
        about: root.panel.item
        atOnce: Math.max(1, Math.min(4, count > _rows ? _rows - 1 : _rows))
        onOpened: (kind, item) => root.panel.open(kind, item)
    }
}
