pragma ComponentBehavior: Bound

import QtQuick

// One page at a time. The old one stays until the new one is there, and is then freed.
//
// Pages are made in pieces. Where that is cut short, Qt 6.11 leaves half a page behind, and reads
// freed memory when it takes it apart: a page that nobody wants any more is made whole all the same,
// within a tenth of a second, before the next one is begun.
Item {
    id: root

    readonly property bool busy: root._next !== null && root._next.status === Loader.Loading
    readonly property bool settled: !busy && !appear.running

    property Loader _shown: first
    property Loader _next: null
    property var _wanted: null

    // Shows a page with its model, or nothing for an empty URL. One still on its way is not seen.
    function show(page: url, model: QtObject) {
        if (root.busy)
            root._wanted = {
                page,
                model
            };
        else
            root._begin(page, model);
    }

    function _begin(page: url, model: QtObject) {
        root._next = root._shown === first ? second : first;
        root._next.source = "";
        if (page.toString() === "")
            root._swap();
        else
            root._next.setSource(page, {
                panel: model
            });
    }

    function _made() {
        const wanted = root._wanted;
        root._wanted = null;
        if (wanted)
            root._begin(wanted.page, wanted.model);
        else
            root._swap();
    }

    function _swap() {
        const old = root._shown;
        root._shown = root._next;
        root._next = null;
        old.visible = false;
        old.source = "";
        root._shown.visible = true;
        appear.restart();
    }

    Loader {
        id: first

        anchors.fill: parent
        asynchronous: true
        visible: false
        onLoaded: root._made()
    }

    Loader {
        id: second

        anchors.fill: parent
        asynchronous: true
        visible: false
        onLoaded: root._made()
    }

    // The page comes out of a veil. To fade the page itself would paint all of it as glass, with
    // what lies hidden in it, at three times the cost.
    Rectangle {
        id: veil

        anchors.fill: parent
        z: 1
        visible: opacity > 0
        opacity: 0
        color: Theme.ground
    }

    NumberAnimation {
        id: appear

        target: veil
        property: "opacity"
        from: Theme.still ? 0 : 0.8
        to: 0
        duration: Theme.pageTime
    }
}
