import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 900
    height: 300

    Chip {
        id: chip

        name: "Deutsch"
        onTapped: test.taps += 1
    }

    Chip {
        id: longer

        y: 150
        name: "A language with a very long name of its own"
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property int taps: 0

        name: "Chip"
        when: windowShown

        function init() {
            taps = 0;
            chip.on = false;
        }

        function test_a_touch_asks_and_does_not_choose_by_itself() {
            finger.tap(chip, 20, 20);
            compare(taps, 1);
            verify(!chip.on);
        }

        function test_a_chosen_one_looks_and_sounds_chosen() {
            const before = grabImage(chip);
            const x = Theme.mm(6), y = chip.height / 2;
            compare(before.pixel(x, y), Theme.night);
            chip.on = true;
            tryVerify(() => grabImage(chip).pixel(x, y) === Theme.chosen);
            verify(chip.Accessible.checked);
            compare(chip.Accessible.role, Accessible.RadioButton);
        }

        function test_is_as_wide_as_its_name_asks() {
            verify(longer.width > chip.width);
            verify(chip.width >= Theme.mm(32));
            verify(chip.height >= Theme.target);
        }
    }
}
