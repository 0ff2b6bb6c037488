import QtQuick
import QtTest
import kiosk.ui

Item {
    id: root

    width: 900
    height: 300

    ActionButton {
        id: button

        name: "On the timeline"
        icon: "clock"
        onTapped: test.taps += 1
    }

    ActionButton {
        id: bare

        y: 150
        bare: true
        name: "On the timeline"
        icon: "clock"
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property int taps: 0

        name: "ActionButton"
        when: windowShown

        function words(item: Item): Words {
            return item.children.reduce((found, child) => found ?? (child instanceof Words ? child : words(child)), null);
        }

        function init() {
            taps = 0;
            button.enabled = true;
            button.maximumWidth = 9999;
        }

        function test_a_touch_acts() {
            finger.tap(button, 20, 20);
            compare(taps, 1);
        }

        function test_a_disabled_one_is_pale_and_does_nothing() {
            button.enabled = false;
            verify(button.opacity < 0.5);
            finger.tap(button, 20, 20);
            compare(taps, 0);
        }

        function test_is_wide_enough_for_its_words_and_high_enough_for_a_finger() {
            const text = words(button);
            verify(!text.truncated);
            compare(text.lineCount, 1);
            verify(button.width > text.contentWidth);
            verify(button.height >= Theme.target);
        }

        function test_words_that_have_no_room_wrap_inside_it() {
            button.maximumWidth = Theme.mm(50);
            const text = words(button);
            verify(text.lineCount > 1);
            tryVerify(() => button.width <= Theme.mm(50), 5000, "rows are laid out with the next frame");
            verify(text.mapToItem(button, text.width, 0).x <= button.width);
            verify(text.mapToItem(button, 0, text.height).y <= button.height);
        }

        function test_a_bare_one_shows_its_icon_alone_but_says_its_name() {
            verify(!words(bare).visible);
            compare(bare.Accessible.name, "On the timeline");
            compare(bare.implicitWidth, Theme.target);
        }
    }
}
