pragma ComponentBehavior: Bound

import QtQuick

// Days on a line: all of them, or nearer until each has room. Fingers push it, pinch it, touch a day
// or draw the thumb. Days are numbers; the moment comes from outside and is only asked for. What
// lies on the line goes into `marks`, whose children are placed by `place`; what lies before it into
// `front`, in the axis' own pixels.
Item {
    id: root

    required property int firstDay
    required property int lastDay
    required property int moment
    required property string name
    required property string value
    property real inset: Theme.mm(8)
    property real grip: Theme.target
    property real widestDay: Theme.mm(50)
    property real zoom: 0
    default property alias marks: layer.data
    property alias front: front.data
    readonly property bool isTarget: true
    readonly property bool spoken: false
    readonly property real least: Theme.target
    readonly property real days: Math.max(1, lastDay - firstDay + 1)
    readonly property real mostZoom: Math.max(0, Math.log2(widestDay * days / Math.max(1, width - 2 * inset)))
    readonly property real dayWidth: (width - 2 * inset) / days * Math.pow(2, zoom)
    readonly property bool pannable: zoom > 0.01
    readonly property bool dragging: drag.active
    readonly property bool moving: flick.moving || flight.running || pinch.active
    readonly property real leftDay: firstDay + (flick.contentX - inset) / dayWidth
    readonly property real span: width / dayWidth
    // How far `marks` is moved, in the axis' own pixels.
    readonly property alias shift: layer.x
    readonly property real momentX: layer.x + place(moment + 0.5)
    readonly property real thumbX: Math.min(Math.max(momentX, inset), width - inset)
    readonly property bool momentSeen: momentX >= 0 && momentX <= width
    // The days near what is in view, for which marks should be ready.
    property int nearFirst: firstDay
    property int nearLast: lastDay

    property bool _begun: false
    property real _anchor: firstDay
    property real _fromDay: 0
    property real _fromZoom: 0
    property real _toDay: 0
    property real _toZoom: 0
    readonly property int _stretch: Math.floor(4 * flick.contentX / Math.max(1, width))
    readonly property int _level: Math.round(2 * zoom)

    signal chosen(day: int)
    signal stepped(by: int)
    signal looked
    signal rested

    // Where a day begins, for children of `marks`. Counted from a day in view: far from the line's
    // beginning, a graphics card cannot tell one pixel from the next.
    function place(day: real): real {
        return Math.round((day - root._anchor) * root.dayWidth);
    }

    function dayAt(x: real): int {
        return Math.min(Math.max(Math.floor(root.leftDay + x / root.dayWidth), root.firstDay), root.lastDay);
    }

    // Puts a day, or a part of one, at a place of the screen.
    function put(day: real, x: real, zoom: real) {
        if (root.width <= 0 || !Number.isFinite(day + x + zoom))
            return;
        root.zoom = Math.min(Math.max(zoom, 0), root.mostZoom);
        flick.contentX = Math.min(Math.max((day - root.firstDay) * root.dayWidth + root.inset - x, 0), flick.contentWidth - root.width);
    }

    // Is there at once, with the moment in the middle.
    function begin(zoom: real) {
        root.zoom = zoom;
        root.put(root.moment + 0.5, root.width / 2, zoom);
        root._look();
    }

    // Nearer, or farther away; about the moment, if it is in view.
    function step(by: real) {
        const from = flight.running ? root._toZoom : root.zoom;
        root._fly(root.momentSeen ? root.moment + 0.5 : root.leftDay + root.span / 2, from + by);
    }

    // Goes to the moment.
    function reveal() {
        root._fly(root.moment + 0.5, flight.running ? root._toZoom : root.zoom);
    }

    function _follow() {
        if (root._begun && !root.dragging && (root.momentX < root.inset || root.momentX > root.width - root.inset))
            root.reveal();
    }

    function _fly(day: real, zoom: real) {
        flight.stop();
        flick.cancelFlick();
        root._fromZoom = root.zoom;
        root._toDay = day;
        root._toZoom = Math.min(Math.max(zoom, 0), root.mostZoom);
        root._comeNear();
        root._fromDay = root.leftDay + root.span / 2;
        if (flight.duration === 0)
            root._along(1);
        else
            flight.start();
        if (!root.moving)
            root._rest();
    }

    // From far away only the last part is flown: nothing is ready on the way there.
    function _comeNear() {
        const far = root._toDay - root.leftDay - root.span / 2;
        if (root._toZoom !== root.zoom || Math.abs(far) < root.span / 2)
            return;
        root.put(root._toDay - Math.sign(far) * root.span / 2, root.width / 2, root.zoom);
        root._look();
    }

    // On a page that goes, what moves comes to rest when the page is hidden, or later.
    function _rest() {
        if (!root.visible)
            return;
        root._look();
        root.rested();
    }

    // Nearing a day while zooming, the day must not run ahead of the zoom.
    function _along(progress: real) {
        const zoom = root._fromZoom + (root._toZoom - root._fromZoom) * progress;
        const before = Math.pow(2, -root._fromZoom);
        const after = Math.pow(2, -root._toZoom);
        const share = Math.abs(root._toZoom - root._fromZoom) < 0.2 ? progress : (Math.pow(2, -zoom) - before) / (after - before);
        root.put(root._fromDay + (root._toDay - root._fromDay) * share, root.width / 2, zoom);
    }

    function _look() {
        if (root.width <= 0)
            return;
        root.nearFirst = Math.max(root.firstDay, Math.floor(root.leftDay - root.span / 2));
        root.nearLast = Math.min(root.lastDay, Math.ceil(root.leftDay + root.span * 1.5));
        root._anchor = Math.min(Math.max(Math.floor(root.leftDay), root.firstDay), root.lastDay);
        root.looked();
    }

    implicitHeight: Theme.target
    clip: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: value
    Accessible.ignored: !enabled
    Accessible.onIncreaseAction: root.stepped(1)
    Accessible.onDecreaseAction: root.stepped(-1)
    Component.onCompleted: {
        root._begun = true;
        root.begin(root.zoom);
    }
    onWidthChanged: {
        if (_begun)
            root.begin(root.zoom);
    }
    on_StretchChanged: {
        if (flick.moving)
            root._look();
    }
    on_LevelChanged: root._look()
    onMovingChanged: {
        if (!moving)
            Qt.callLater(root._rest);
    }
    onMomentChanged: Qt.callLater(root._follow)

    Item {
        id: layer

        x: Math.round(root.inset + (root._anchor - root.firstDay) * root.dayWidth - flick.contentX)
        height: parent.height
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: root.days * root.dayWidth + 2 * root.inset
        contentHeight: height
        interactive: root.pannable && !hold.pressed
        flickableDirection: Flickable.HorizontalFlick
        flickDeceleration: 4500
        maximumFlickVelocity: 5000
        pressDelay: 0
        pixelAligned: true
        onMovementStarted: flight.stop()

        Tap {
            onTapped: point => root.chosen(root.dayAt(root.mapFromItem(null, point.scenePosition).x))
        }
    }

    Item {
        id: front

        anchors.fill: parent
    }

    // What the thumb is drawn by: where nothing can be pushed, the whole line.
    Item {
        id: handle

        x: root.pannable ? root.thumbX - width / 2 : 0
        width: root.pannable ? root.grip : root.width
        height: parent.height

        DragHandler {
            id: drag

            target: null
            yAxis.enabled: false
            dragThreshold: 2
            onCentroidChanged: {
                if (active)
                    root.chosen(root.dayAt(root.mapFromItem(null, centroid.scenePosition).x));
            }
        }

        Tap {
            id: hold

            enabled: root.pannable
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.reveal()
        }
    }

    PinchHandler {
        id: pinch

        property real last: 1

        target: null
        onActiveChanged: {
            last = 1;
            flight.stop();
        }
        onActiveScaleChanged: {
            const x = centroid.position.x;
            root.put(root.leftDay + x / root.dayWidth, x, root.zoom + Math.log2(activeScale / last));
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
        duration: 2 * Theme.pageTime
        easing.type: Easing.InOutSine
        onProgressChanged: root._along(progress)
    }
}
