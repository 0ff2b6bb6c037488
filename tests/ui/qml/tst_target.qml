import QtQuick
import QtTest
import kiosk.ui

Item {
    id: root

    width: 400
    height: 300

    Target {
        id: target

        x: 100
        y: 100
        width: 100
        height: 80
        name: "Touch me"
        onTapped: test.taps += 1
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property int taps: 0

        name: "Target"
        when: windowShown

        function init() {
            taps = 0;
            target.enabled = true;
        }

        function test_acts_on_release_and_not_on_press() {
            finger.press(target, 50, 40);
            verify(target.pressed);
            compare(taps, 0);
            finger.release(target, 50, 40);
            compare(taps, 1);
            verify(!target.pressed);
        }

        function test_does_nothing_when_released_outside() {
            finger.press(target, 50, 40);
            finger.move(root, 350, 50);
            finger.release(root, 350, 50);
            compare(taps, 0);
            verify(!target.pressed);
        }

        function test_may_move_within_itself() {
            finger.press(target, 5, 5);
            finger.move(target, 90, 70);
            finger.release(target, 90, 70);
            compare(taps, 1);
        }

        function test_does_nothing_while_disabled() {
            target.enabled = false;
            finger.press(target, 50, 40);
            finger.release(target, 50, 40);
            compare(taps, 0);
        }

        function test_each_of_two_quick_touches_counts() {
            for (let n = 0; n < 2; n++) {
                finger.press(target, 50, 40);
                finger.release(target, 50, 40);
            }
            compare(taps, 2);
        }

        function test_a_long_touch_is_a_touch() {
            finger.press(target, 50, 40);
            tryVerify(() => target.scale < 0.99, 2000, "the touch is shown at once");
            finger.release(target, 50, 40);
            compare(taps, 1);
        }

        function test_says_its_name_and_that_it_is_a_button() {
            compare(target.Accessible.name, "Touch me");
            compare(target.Accessible.role, Accessible.Button);
            target.Accessible.pressAction();
            compare(taps, 1);
        }
    }
}
