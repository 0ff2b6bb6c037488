pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels
import kiosk.panels.map
import kiosk.ui

// The coast, with what happened there at the visit's moment, or the story that is told there.
Item {
    id: root

    required property MapModel panel
    readonly property bool portrait: height > width
    readonly property bool telling: panel.story.present
    // As the model chooses the tiles: a story, and strong contrast, are told by night.
    readonly property bool night: telling || Theme.contrast
    // With the largest words what is told takes the width of the screen.
    readonly property bool _wide: telling && (Theme.textScale > 1.5 || _tight)
    readonly property rect free: portrait || _wide ? Qt.rect(0, 0, coast.width, Math.max(Theme.mm(40), covering ? sheetTop : coast.height)) : Qt.rect(covering && !coast.mirrored ? sheetRight : 0, 0, coast.width - (covering ? sheetRight : 0), coast.height)
    // Also before the page itself is seen: the map is placed by it.
    readonly property bool covering: telling || panel.card.present
    property real startZoom: 0
    // Whether large words leave so little room that a card takes the place of the days.
    readonly property bool _tight: Theme.textScale > 1 && height < Theme.words(125)
    readonly property real sheetRight: Theme.huge + card.width
    readonly property real sheetTop: telling ? storyCard.y : card.y

    readonly property list<rect> _covers: [_covering(telling ? storyCard : card, 0, 0), _covering(controls.views, controls.x, controls.y), _covering(controls.pad, controls.x, controls.y), _covering(stories, 0, 0), _covering(about, 0, 0), _covering(scaleBar, 0, 0), _covering(note, 0, 0)]

    function _settle() {
        root.panel.settle(coast.magnification, Theme.target, Qt.size(Theme.mm(16), Theme.mm(25)), Qt.size(Theme.label, Theme.mapCity), Theme.pixelsPerMillimetre, Theme.textScale);
        root._glance();
    }

    function _glance() {
        if (!root.panel)
            return;
        const left = coast.viewX / coast.magnification;
        const top = coast.viewY / coast.magnification;
        root.panel.glance(left, top, left + coast.width / coast.magnification, top + coast.height / coast.magnification, root._covers);
    }

    // What lies over the map in the stead of names.
    function _covering(item: Item, x: real, y: real): rect {
        const left = coast.mirrored ? coast.width - x - item.x - item.width : x + item.x;
        return item.visible ? Qt.rect(left - Theme.gap, y + item.y - Theme.gap, item.width + 2 * Theme.gap, item.height + 2 * Theme.gap) : Qt.rect(0, 0, 0, 0);
    }

    function _begin() {
        const view = root.panel.startView;
        const narrow = root.portrait ? Qt.rect(view.x + view.width * 0.107, view.y, view.width / 1.36, view.height) : view;
        coast.placeAt(narrow, Qt.rect(0, 0, coast.width, coast.height));
        root.startZoom = coast.zoom;
        root._settle();
        const before = root.panel.takeViewBefore();
        if (before.width > 0) {
            coast.placeAt(before, Qt.rect(0, 0, coast.width, coast.height));
            root._settle();
        } else if (root.telling) {
            coast.placeAt(root.panel.story.view, root.free);
        } else if (root.panel.card.present) {
            root._reveal();
        }
    }

    // Shifts the map so that the chosen pin stands in the part that the card leaves free.
    function _reveal() {
        const point = root.panel.pointOf(root.panel.card.item);
        const asideX = root.free.x + root.free.width / 2 - coast.width / 2;
        const asideY = root.free.y + root.free.height / 2 - coast.height / 2;
        coast.fly(point.x - asideX / coast.magnification, point.y - asideY / coast.magnification, coast.zoom);
    }

    function _touchPin(key: string, members: int) {
        if (members > 1 && coast.zoom < coast.mostZoom - 0.1) {
            const foot = Math.min(root.free.y + root.free.height, controls.y, root.portrait && stories.visible ? stories.y : controls.y);
            const head = root.free.y + Theme.mm(54);
            coast.flyTo(root.panel.reachOf(key), Qt.rect(root.free.x + Theme.mm(30), head, root.free.width - Theme.mm(60), Math.max(Theme.mm(20), foot - head - Theme.gap)));
        } else {
            root.panel.open("place", key);
        }
    }

    objectName: "map"
    on_CoversChanged: Qt.callLater(root._glance)
    Component.onCompleted: {
        root.panel.explain(false);
        root._begin();
    }

    Connections {
        target: root.panel

        function onChosenChanged() {
            if (root.panel.card.present)
                root._reveal();
        }
    }

    Connections {
        target: root.panel.story

        function onStepped() {
            if (root.telling)
                coast.flyTo(root.panel.story.view, root.free);
        }
    }

    TiledPicture {
        id: coast

        objectName: "coast"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.telling ? rail.top : strip.top
        pyramid: root.panel.pyramid
        ground: root.night ? Theme.seaByNight : Theme.seaByDay
        onRested: root._settle()
        onStepped: root._settle()
        onTravelled: root._glance()
        onGroundTapped: {
            root.panel.explain(false);
            if (!root.telling)
                root.panel.close();
        }
        overlay: [
            MapDrawing {
                drawing: root.panel.drawing
                magnification: coast.magnification
                night: root.night
                onTouched: (key, members) => root._touchPin(key, members)
            },
            StoryWay {
                story: root.panel.story
                magnification: coast.magnification
                visible: root.telling
            }
        ]
    }

    PlateNote {
        id: note

        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.medium
        maximumWidth: Math.min(root.free.width, root.portrait ? root.width : root.width / 2) - 2 * Theme.medium
        visible: root.panel.legend.caption !== "" && !root.telling && maximumWidth > Theme.words(60)
        text: root.panel.legend.caption
    }

    ScaleBar {
        id: scaleBar

        x: root.covering && !root.portrait && !root._wide ? parent.width - width - overhang - Theme.margin : Theme.margin
        y: Theme.medium + (note.visible && note.x < x + width + overhang ? note.y + note.height : 0)
        metres: root.panel.legend.metres
        words: root.panel.legend.words
        metresPerPixel: root.panel.legend.metresPerPixel / coast.magnification
        night: root.night
        visible: !root._wide && !about.visible
    }

    MapControls {
        id: controls

        anchors.right: parent.right
        anchors.rightMargin: Theme.huge
        anchors.bottom: root.portrait && card.visible ? card.top : coast.bottom
        anchors.bottomMargin: Theme.medium
        visible: !root.telling
        coast: coast
        panel: root.panel
        padFrom: root.startZoom + 0.4
        viewsShown: !Theme.compact || !card.visible
        wide: Theme.textScale === 1 || !(root.portrait || root.covering || root._tight)
        onAboutTapped: root.panel.explain(!root.panel.explained)
        onViewTapped: view => coast.flyTo(root.panel.viewNamed(view), root.free)
    }

    StoryDoors {
        id: stories

        x: Theme.huge
        anchors.bottom: root.portrait ? controls.top : coast.bottom
        anchors.bottomMargin: Theme.medium
        visible: !root.covering && !(about.visible && (root.portrait || Theme.textScale > 1))
        maximumWidth: (root.portrait ? parent.width - Theme.huge : controls.x - Theme.gap) - x
        maximumHeight: (root.portrait ? controls.y : coast.height) - Theme.medium - scaleBar.y - scaleBar.height - Theme.gap
        stories: root.panel.stories
        onPicked: story => root.panel.open("story", story)
    }

    ItemCard {
        id: card

        x: Theme.huge
        anchors.bottom: coast.bottom
        anchors.bottomMargin: Theme.medium
        width: root.portrait ? root.width - 2 * Theme.huge : Math.min(root.width - 2 * Theme.huge, Math.max(Math.min(Theme.mm(174), root.width * 0.52), root._tight ? Theme.words(120) : Theme.textScale > 1 ? Theme.words(108) : 0))
        lying: root.portrait
        pictured: !Theme.compact
        maximumHeight: coast.height - 2 * Theme.medium
        card: root.panel.card
        onOpened: (kind, item) => root.panel.open(kind, item)
        onClosed: root.panel.close()
    }

    StoryCard {
        id: storyCard

        x: Theme.huge
        anchors.bottom: coast.bottom
        anchors.bottomMargin: Theme.medium
        width: root._wide ? root.width - 2 * Theme.huge : card.width
        maximumHeight: coast.height - 2 * Theme.medium
        visible: root.telling
        story: root.panel.story
        onOpened: (kind, item) => root.panel.open(kind, item)
    }

    // With large words it needs the room of all that lies over the map.
    AboutMap {
        id: about

        anchors.right: controls.right
        anchors.bottom: Theme.textScale > 1 ? coast.bottom : controls.top
        anchors.bottomMargin: Theme.medium
        width: Math.min(Theme.words(170), root.width - 2 * Theme.huge)
        maximumHeight: coast.height - 2 * Theme.medium
        visible: root.panel.explained && controls.visible
        sentences: root.panel.credit
        onClosed: root.panel.explain(false)
    }

    DayStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root._tight && root.panel.card.present ? 0 : implicitHeight
        visible: !root.telling && height > 0
        days: root.panel.days
        hasToday: root.panel.hasToday
        today: root.panel.today
        onChosen: day => root.panel.chooseDay(day)
        onTodayTapped: root.panel.toggleToday()
    }

    StepRail {
        id: rail

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: plain ? implicitHeight : strip.implicitHeight
        visible: root.telling
        story: root.panel.story
        onStepped: step => root.panel.goToStep(step)
        onClosed: root.panel.close()
    }
}
