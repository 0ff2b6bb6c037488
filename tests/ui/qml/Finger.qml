pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// A finger whose moves arrive: Qt Quick hands moves on with the next frame, so each waits for one.
Rectangle {
    id: root

    required property TestCase test
    property var _touch: null

    function press(item: Item, x: real, y: real) {
        root._touch = root.test.touchEvent(item);
        root._touch.press(0, item, x, y).commit();
    }

    function move(item: Item, x: real, y: real) {
        root._touch.move(0, item, x, y).commit();
        root.drawFrame();
    }

    function release(item: Item, x: real, y: real) {
        root._touch.release(0, item, x, y).commit();
    }

    function tap(item: Item, x: real, y: real) {
        root.press(item, x, y);
        root.release(item, x, y);
    }

    function drag(item: Item, fromX: real, fromY: real, toX: real, toY: real) {
        root.press(item, fromX, fromY);
        for (let step = 1; step <= 6; step++)
            root.move(item, fromX + (toX - fromX) * step / 6, fromY + (toY - fromY) * step / 6);
        root.release(item, toX, toY);
    }

    function drawFrame() {
        root.opacity = 1.5 - root.opacity;
        root.test.waitForRendering(root);
    }

    width: 1
    height: 1
}
