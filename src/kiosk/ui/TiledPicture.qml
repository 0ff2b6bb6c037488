pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A tiled picture to pan, pinch and zoom. What lies on it (pins, names) goes into `overlay`, whose
// children are placed in pixels of the picture's deepest zoom times `magnification`.
Item {
    id: root

    required property TilePyramid pyramid
    property bool interactive: true
    property color ground: Theme.seaByDay
    property alias overlay: layer.data
    property real zoom: leastZoom
    readonly property real magnification: Math.pow(2, zoom - pyramid.deepest)
    readonly property real leastZoom: pyramid.deepest + Math.log2(Math.max(width / pyramid.width, height / pyramid.height, 0.01))
    readonly property real mostZoom: pyramid.deepest + 1
    readonly property bool moving: flick.moving || flight.running || pinch.active
    readonly property real centreX: (flick.contentX + width / 2) / magnification
    readonly property real centreY: (flick.contentY + height / 2) / magnification
    readonly property alias viewX: flick.contentX
    readonly property alias viewY: flick.contentY

    readonly property bool _ready: pyramid !== null && width > 0 && height > 0
    readonly property int _halfStep: Math.round(zoom * 2)
    property real _fromX: 0
    property real _fromY: 0
    property real _fromZoom: 0
    property real _toX: 0
    property real _toY: 0
    property real _toZoom: 0

    signal groundTapped
    signal stepped

    // Puts a point of the picture into the middle, at a zoom, within the picture's bounds.
    function place(x: real, y: real, zoom: real) {
        if (!root._ready || !Number.isFinite(x + y + zoom))
            return;
        root.zoom = Math.min(Math.max(zoom, root.leastZoom), root.mostZoom);
        flick.contentX = Math.min(Math.max(x * root.magnification - root.width / 2, 0), Math.max(0, flick.contentWidth - root.width));
        flick.contentY = Math.min(Math.max(y * root.magnification - root.height / 2, 0), Math.max(0, flick.contentHeight - root.height));
    }

    // Zooms about a point of the screen, which stays where it is.
    function zoomAbout(x: real, y: real, zoom: real) {
        const aim = Math.min(Math.max(zoom, root.leastZoom), root.mostZoom);
        const factor = Math.pow(2, root.zoom - aim);
        root.place((flick.contentX + x) / root.magnification + (root.width / 2 - x) * factor / root.magnification, (flick.contentY + y) / root.magnification + (root.height / 2 - y) * factor / root.magnification, aim);
    }

    // Flies there; a touch takes over.
    function fly(x: real, y: real, zoom: real) {
        flight.stop();
        flick.cancelFlick();
        root._fromX = root.centreX;
        root._fromY = root.centreY;
        root._fromZoom = root.zoom;
        root._toX = x;
        root._toY = y;
        root._toZoom = Math.min(Math.max(zoom, root.leastZoom), root.mostZoom);
        flight.progress = 0;
        flight.start();
    }

    function step(levels: real) {
        root.fly(root.centreX, root.centreY, Math.round((flight.running ? root._toZoom : root.zoom) + levels));
    }

    function _look() {
        if (!root._ready)
            return;
        const left = flick.contentX / root.magnification;
        const top = flick.contentY / root.magnification;
        root.pyramid.look(Math.round(root.zoom), left, top, left + root.width / root.magnification, top + root.height / root.magnification);
    }

    clip: true
    Component.onCompleted: root._look()
    onWidthChanged: root.place(root.centreX, root.centreY, root.zoom)
    onHeightChanged: root.place(root.centreX, root.centreY, root.zoom)

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Flickable {
        id: flick

        readonly property int tileColumn: Math.floor(contentX / 128)
        readonly property int tileRow: Math.floor(contentY / 128)

        anchors.fill: parent
        contentWidth: root.pyramid.width * root.magnification
        contentHeight: root.pyramid.height * root.magnification
        interactive: root.interactive
        flickDeceleration: 2200
        maximumFlickVelocity: 5000
        pressDelay: 0
        onTileColumnChanged: root._look()
        onTileRowChanged: root._look()
        onMovementStarted: flight.stop()

        Item {
            width: flick.contentWidth
            height: flick.contentHeight

            TapHandler {
                onTapped: root.groundTapped()
            }

            Repeater {
                model: root.pyramid.tiles

                Image {
                    required property int level
                    required property real atX
                    required property real atY
                    required property real side
                    required property url url

                    x: Math.floor(atX * root.magnification)
                    y: Math.floor(atY * root.magnification)
                    z: level
                    width: Math.ceil((atX + side) * root.magnification) - x
                    height: Math.ceil((atY + side) * root.magnification) - y
                    asynchronous: true
                    smooth: root.moving ? false : true
                    source: url
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

    WheelHandler {
        enabled: root.interactive
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.zoomAbout(event.x, event.y, root.zoom + event.angleDelta.y / 480)
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
        onProgressChanged: root.place(root._fromX + (root._toX - root._fromX) * progress, root._fromY + (root._toY - root._fromY) * progress, root._fromZoom + (root._toZoom - root._fromZoom) * progress)
    }

    on_HalfStepChanged: root.stepped()
    onZoomChanged: root._look()
}
