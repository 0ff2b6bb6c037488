import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 900
    height: 300

    Toggle {
        id: toggle

        width: 500
        icon: "half"
        name: "Strong contrast"
        line: "Black, white, yellow"
        onTapped: on = !on
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        name: "Toggle"
        when: windowShown

        function test_a_touch_anywhere_switches_it_and_it_looks_and_sounds_so() {
            const before = grabImage(toggle);
            verify(!toggle.Accessible.checked);
            finger.tap(toggle, 20, toggle.height - 10);
            verify(toggle.on);
            verify(toggle.Accessible.checked);
            compare(toggle.Accessible.role, Accessible.CheckBox);
            verify(!grabImage(toggle).equals(before));
            compare(grabImage(toggle).pixel(250, 6), Theme.night);
            finger.tap(toggle, 480, 20);
            verify(!toggle.on);
        }

        function test_is_large_enough_to_be_touched_and_to_hold_its_words() {
            verify(toggle.height >= Theme.bigTarget);
            toggle.width = 260;
            verify(toggle.height >= toggle.childrenRect.height);
        }
    }
}
