pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A tiled picture to pan, pinch and zoom: a map, or anything else cut into tiles. What lies on it
// (pins, names) goes into `overlay`, whose children are placed in pixels of the picture's deepest
// zoom times `magnification`.
Item {
    id: root

    required property TilePyramid pyramid
    property bool interactive: true
    property bool mirrored: Theme.mirrored
    property color ground: Theme.seaByDay
    property alias overlay: layer.data
    property real zoom: leastZoom
    readonly property real magnification: Math.pow(2, zoom - pyramid.deepest)
    readonly property real leastZoom: pyramid.deepest + Math.log2(Math.max(width / pyramid.width, height / pyramid.height, 1e-6))
    readonly property real mostZoom: Math.max(leastZoom, pyramid.detail + 1)
    readonly property bool moving: flick.moving || flight.running || pinch.active
    readonly property real centreX: (flick.contentX + width / 2) / magnification
    readonly property real centreY: (flick.contentY + height / 2) / magnification
    readonly property alias viewX: flick.contentX
    readonly property alias viewY: flick.contentY

    readonly property bool _ready: pyramid !== null && width > 0 && height > 0
    readonly property int _level: Math.round(zoom)
    property bool _begun: false
    property bool _placing: false
    property point _from
    property real _fromZoom: 0
    property point _to
    property real _toZoom: 0

    signal groundTapped
    signal stepped
    signal travelled
    signal rested

    // Puts a point of the picture into the middle, at a zoom, within the picture's bounds.
    function place(x: real, y: real, zoom: real) {
        if (!root._ready || !Number.isFinite(x + y + zoom))
            return;
        root._begun = true;
        root._placing = true;
        root.zoom = Math.min(Math.max(zoom, root.leastZoom), root.pyramid.deepest + 1);
        flick.contentX = Math.min(Math.max(x * root.magnification - root.width / 2, 0), Math.max(0, flick.contentWidth - root.width));
        flick.contentY = Math.min(Math.max(y * root.magnification - root.height / 2, 0), Math.max(0, flick.contentHeight - root.height));
        root._placing = false;
        root._look();
    }

    // Zooms about a point of the screen, which stays where it is.
    function zoomAbout(x: real, y: real, zoom: real) {
        const aim = Math.min(Math.max(zoom, root.leastZoom), Math.max(root.zoom, root.mostZoom));
        const factor = Math.pow(2, root.zoom - aim);
        root.place((flick.contentX + x) / root.magnification + (root.width / 2 - x) * factor / root.magnification, (flick.contentY + y) / root.magnification + (root.height / 2 - y) * factor / root.magnification, aim);
    }

    // Flies there; a touch takes over.
    function fly(x: real, y: real, zoom: real) {
        flight.stop();
        flick.cancelFlick();
        root._from = Qt.point(root.centreX, root.centreY);
        root._fromZoom = root.zoom;
        root._to = Qt.point(x, y);
        root._toZoom = Math.min(Math.max(zoom, root.leastZoom), root.pyramid.deepest + 1);
        if (Theme.flightTime === 0) {
            root.place(x, y, zoom);
            root._rest();
            return;
        }
        flight.duration = Theme.flightTime * (1 + Math.min(1, Math.abs(root._toZoom - root._fromZoom) / 8) / 3);
        flight.progress = 0;
        flight.start();
    }

    // Flies to where a part of the picture fills a part of the screen.
    function flyTo(part: rect, free: rect) {
        const zoom = root._zoomFor(part, free);
        const middle = root._centreFor(part, free, zoom);
        root.fly(middle.x, middle.y, zoom);
    }

    // Is there at once.
    function placeAt(part: rect, free: rect) {
        const zoom = root._zoomFor(part, free);
        const middle = root._centreFor(part, free, zoom);
        root.place(middle.x, middle.y, zoom);
    }

    function _zoomFor(part: rect, free: rect): real {
        const zoom = root.pyramid.deepest + Math.log2(Math.min(free.width / Math.max(part.width, 1), free.height / Math.max(part.height, 1)));
        const most = root.pyramid.detailAt(part.x + part.width / 2, part.y + part.height / 2) + 1;
        return Math.max(Math.min(zoom, most), root.leastZoom);
    }

    function _centreFor(part: rect, free: rect, zoom: real): point {
        const scale = Math.pow(2, zoom - root.pyramid.deepest);
        const asideX = free.x + (free.width - root.width) / 2;
        const asideY = free.y + (free.height - root.height) / 2;
        return Qt.point(part.x + part.width / 2 - asideX / scale, part.y + part.height / 2 - asideY / scale);
    }

    function step(levels: real) {
        const aim = Math.round((flight.running ? root._toZoom : root.zoom) + levels);
        root.fly(root.centreX, root.centreY, Math.min(aim, root.mostZoom));
    }

    // Goes on by a share of the screen, for those who do not drag.
    function push(across: real, down: real) {
        const from = flight.running ? root._to : Qt.point(root.centreX, root.centreY);
        root.fly(from.x + across * root.width / root.magnification, from.y + down * root.height / root.magnification, flight.running ? root._toZoom : root.zoom);
    }

    // Tiles are not asked for before it is known where: whoever shows the picture may place it first.
    function _begin() {
        if (!root._begun)
            root.place(root.centreX, root.centreY, root.zoom);
    }

    function _fit() {
        if (root._begun)
            root.place(root.centreX, root.centreY, root.zoom);
        else
            Qt.callLater(root._begin);
    }

    function _look() {
        if (!root._ready || !root._begun || root._placing)
            return;
        const left = flick.contentX / root.magnification;
        const top = flick.contentY / root.magnification;
        root.pyramid.look(root._level, left, top, left + root.width / root.magnification, top + root.height / root.magnification);
    }

    // Where the tiles are too coarse for the zoom, it eases out to what they can show.
    function _rest() {
        if (root.moving || !root.visible)
            return;
        if (root.zoom > root.mostZoom + 0.01)
            root.fly(root.centreX, root.centreY, root.mostZoom);
        else
            root.rested();
    }

    // Nearing a point while zooming, the point must not run ahead of the zoom.
    function _along(progress: real) {
        const zoom = root._fromZoom + (root._toZoom - root._fromZoom) * progress;
        const before = Math.pow(2, -root._fromZoom);
        const after = Math.pow(2, -root._toZoom);
        const share = Math.abs(root._toZoom - root._fromZoom) < 0.2 ? progress : (Math.pow(2, -zoom) - before) / (after - before);
        root.place(root._from.x + (root._to.x - root._from.x) * share, root._from.y + (root._to.y - root._from.y) * share, zoom);
    }

    clip: true
    Component.onCompleted: Qt.callLater(root._begin)
    onWidthChanged: root._fit()
    onHeightChanged: root._fit()
    onPyramidChanged: {
        if (_begun && pyramid !== null)
            root._fit();
    }
    onMovingChanged: {
        if (!moving)
            Qt.callLater(root._rest);
    }

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Flickable {
        id: flick

        readonly property int tileColumn: Math.floor(contentX / 128)
        readonly property int tileRow: Math.floor(contentY / 128)
        readonly property int stretch: Math.floor(4 * contentX / width) * 4096 + Math.floor(4 * contentY / height)

        anchors.fill: parent
        contentWidth: root.pyramid.width * root.magnification
        contentHeight: root.pyramid.height * root.magnification
        interactive: root.interactive
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        flickDeceleration: 4500
        maximumFlickVelocity: 5000
        pressDelay: 0
        // What lies between two pixels costs three times as much.
        pixelAligned: true
        onTileColumnChanged: root._look()
        onTileRowChanged: root._look()
        onStretchChanged: {
            if (moving && !pinch.active)
                root.travelled();
        }
        onMovementStarted: flight.stop()

        Item {
            width: flick.contentWidth
            height: flick.contentHeight

            Tap {
                onTapped: root.groundTapped()
                onPressedChanged: {
                    if (pressed)
                        flight.stop();
                }
            }

            WheelHandler {
                enabled: root.interactive
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: event => root.zoomAbout(event.x - flick.contentX, event.y - flick.contentY, root.zoom + event.angleDelta.y / 480)
            }

            Repeater {
                model: root.pyramid.tiles

                Image {
                    required property string key
                    required property int level
                    required property real atX
                    required property real atY
                    required property real side
                    required property url url

                    x: Math.round(atX * root.magnification)
                    y: Math.round(atY * root.magnification)
                    z: level
                    width: Math.round((atX + side) * root.magnification) - x
                    height: Math.round((atY + side) * root.magnification) - y
                    asynchronous: true
                    smooth: root.moving ? false : true
                    source: url
                    onStatusChanged: {
                        if (status === Image.Ready || status === Image.Error)
                            root.pyramid.arrived(key, status === Image.Ready);
                    }
                }
            }
        }

        Item {
            id: layer

            width: flick.contentWidth
            height: flick.contentHeight
        }
    }

    PinchHandler {
        id: pinch

        property real last: 1

        enabled: root.interactive
        target: null
        onActiveChanged: {
            last = 1;
            flight.stop();
        }
        onActiveScaleChanged: {
            root.zoomAbout(centroid.position.x, centroid.position.y, root.zoom + Math.log2(activeScale / last));
            last = activeScale;
        }
    }

    NumberAnimation {
        id: flight

        property real progress: 0

        target: flight
        property: "progress"
        from: 0
        to: 1
        duration: Theme.flightTime
        easing.type: Easing.InOutSine
        onProgressChanged: root._along(progress)
    }

    on_LevelChanged: root.stepped()
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrored ? -1 : 1
    }
}
