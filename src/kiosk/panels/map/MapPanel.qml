pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.map
import kiosk.ui

// The coast, with what happened there at the visit's moment.
Item {
    id: root

    required property MapModel panel
    readonly property bool portrait: height > width
    readonly property real magnification: coast.magnification

    function _settle() {
        root.panel.settle(coast.magnification, Theme.target, Qt.size(Theme.mm(16), Theme.mm(25)), Theme.label, Theme.mm(12.5));
    }

    function _begin() {
        const view = root.panel.startView;
        const fit = root.portrait ? 1.36 * coast.width / view.width : Math.min(coast.width / view.width, coast.height / view.height);
        const level = coast.pyramid.deepest + Math.log2(fit);
        coast.place(view.x + view.width * (root.portrait ? 0.475 : 0.5), view.y + view.height / 2, level);
        root._settle();
        if (root.panel.card.present)
            root._reveal();
    }

    // Shifts the map so that the chosen pin stands in the part that the card leaves free.
    function _reveal() {
        const point = root.panel.pointOf(root.panel.card.item);
        const freeX = root.portrait ? 0 : (card.x + card.width) / 2;
        const freeY = root.portrait ? -card.height / 2 : 0;
        coast.fly(point.x - freeX / coast.magnification, point.y - freeY / coast.magnification, coast.zoom);
    }

    // Whether a name would be cut by the map's edge, or lie under the card or the buttons.
    function _covered(x: real, y: real, width: real, height: real): bool {
        if (x < 0 || y < 0 || x + width > coast.width || y + height > coast.height)
            return true;
        if (card.visible && x < card.x + card.width && x + width > card.x && y < card.y + card.height && y + height > card.y)
            return true;
        return x + width > buttons.x && x < buttons.x + buttons.width && y + height > buttons.y && y < buttons.y + buttons.height;
    }

    objectName: "map"
    Component.onCompleted: root._begin()

    Connections {
        target: root.panel

        function onChosenChanged() {
            if (root.panel.card.present)
                root._reveal();
        }
    }

    TiledPicture {
        id: coast

        objectName: "coast"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: strip.top
        pyramid: root.panel.pyramid
        onMovingChanged: {
            if (!moving)
                root._settle();
        }
        onStepped: root._settle()
        onGroundTapped: root.panel.close()
        overlay: [
            Repeater {
                model: root.panel.names

                HaloWords {
                    required property real atX
                    required property real atY
                    required property real shiftX
                    required property real shiftY
                    required property string name
                    required property int rank

                    x: Math.round(atX * root.magnification + shiftX)
                    y: Math.round(atY * root.magnification + shiftY)
                    visible: !root._covered(x - coast.viewX, y - coast.viewY, width, height)
                    text: name
                    font.family: rank === 1 ? Theme.display : Theme.sans
                    font.pixelSize: rank === 1 ? Theme.mm(12.5) : Theme.label
                    font.weight: rank === 1 ? Font.Normal : Font.Medium
                }
            },
            Repeater {
                model: root.panel.pins

                MapPin {
                    required property string key
                    required property real atX
                    required property real atY

                    objectName: `pin-${key}`
                    x: Math.round(atX * root.magnification - width / 2)
                    y: Math.round(atY * root.magnification - height)
                    z: chosen ? 2 : now ? 1 : 0
                    magnification: root.magnification
                    onTapped: members > 1 && coast.zoom < coast.mostZoom - 0.1 ? coast.fly(atX, atY, coast.zoom + 2) : root.panel.open("place", key)
                }
            }
        ]
    }

    ScaleBar {
        anchors.right: buttons.left
        anchors.rightMargin: Theme.margin
        anchors.bottom: coast.bottom
        anchors.bottomMargin: Theme.large
        visible: !root.portrait || !card.visible
        metresPerPixel: root.panel.metresPerPixel / root.magnification
    }

    Column {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.huge
        anchors.bottom: root.portrait && card.visible ? card.top : coast.bottom
        anchors.bottomMargin: Theme.medium
        spacing: Theme.gap

        ActionButton {
            objectName: "zoom-in"
            bare: true
            icon: "plus"
            name: qsTr("Nearer")
            enabled: coast.zoom < coast.mostZoom - 0.01
            onTapped: coast.step(1)
        }

        ActionButton {
            objectName: "zoom-out"
            bare: true
            icon: "minus"
            name: qsTr("Farther")
            enabled: coast.zoom > coast.leastZoom + 0.01
            onTapped: coast.step(-1)
        }
    }

    ItemCard {
        id: card

        x: Theme.huge
        anchors.bottom: coast.bottom
        anchors.bottomMargin: Theme.medium
        width: root.portrait ? root.width - 2 * Theme.huge : Math.min(Theme.mm(174), root.width * 0.52)
        lying: root.portrait
        pictured: !Theme.compact
        card: root.panel.card
        onOpened: (kind, item) => root.panel.open(kind, item)
        onClosed: root.panel.close()
    }

    DayStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        firstDay: root.panel.firstDay
        lastDay: root.panel.lastDay
        moment: root.panel.moment
        dayWords: root.panel.dayWords
        dayTitle: root.panel.dayTitle
        bars: root.panel.bars
        marks: root.panel.marks
        onChosen: day => root.panel.chooseDay(day)
    }
}
