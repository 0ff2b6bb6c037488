import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 600
    height: 200

    LeafTurner {
        id: turner

        leaf: 1
        count: 3
        onTurned: by => test.turns.push(by)
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property var turns: []
        readonly property Item previous: findChild(turner, "leaf-previous")
        readonly property Item next: findChild(turner, "leaf-next")

        name: "LeafTurner"
        when: windowShown

        function init() {
            turns = [];
            turner.leaf = 1;
        }

        function test_a_touch_asks_for_the_leaf_before_or_after() {
            finger.tap(next, 20, 20);
            finger.tap(previous, 20, 20);
            compare(turns, [1, -1]);
            compare(turner.leaf, 1, "it does not turn by itself");
        }

        function test_beyond_the_ends_there_is_nothing_to_touch() {
            turner.leaf = 0;
            verify(!previous.enabled);
            finger.tap(previous, 20, 20);
            turner.leaf = 2;
            verify(!next.enabled);
            finger.tap(next, 20, 20);
            compare(turns, []);
        }

        function test_says_where_one_is_and_its_buttons_say_where_they_lead() {
            compare(findChild(turner, "leaf-number").text, "2 of 3");
            compare(previous.Accessible.name, "Previous");
            compare(next.Accessible.name, "Next");
            verify(next.height >= Theme.target && next.width >= Theme.target);
        }

        function test_large_words_stay_between_the_buttons() {
            Theme.textScale = 2;
            turner.count = 20;
            const number = findChild(turner, "leaf-number");
            tryVerify(() => number.mapToItem(turner, number.width, 0).x < next.mapToItem(turner, 0, 0).x);
            verify(next.mapToItem(turner, next.width, 0).x <= turner.implicitWidth);
            Theme.textScale = 1;
            turner.count = 3;
        }
    }
}
