import QtQuick
import QtTest
import kiosk.ui

Item {
    id: root

    width: 400
    height: 300

    Item {
        id: ground

        x: 100
        y: 100
        width: 100
        height: 80

        Tap {
            id: tap

            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: test.taps += 1
        }
    }

    SignalSpy {
        id: rested

        target: clock
        signalName: "triggered"
    }

    // Longer than what Qt takes for a long press in these tests.
    Timer {
        id: clock

        interval: 20
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property int taps: 0

        name: "Tap"
        when: windowShown

        function init() {
            taps = 0;
        }

        function test_a_finger_may_rest() {
            finger.press(ground, 50, 40);
            clock.start();
            rested.wait();
            verify(tap.pressed);
            finger.release(ground, 50, 40);
            compare(taps, 1);
        }

        function test_leaves_the_way_of_a_finger_to_whoever_uses_it() {
            finger.press(ground, 50, 40);
            finger.move(root, 350, 50);
            finger.release(root, 350, 50);
            compare(taps, 0);
        }
    }
}
