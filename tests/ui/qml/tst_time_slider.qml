import QtQuick
import QtTest
import kiosk.ui

Item {
    id: root

    width: 700
    height: 300

    TimeSlider {
        id: slider

        x: 100
        y: 100
        width: 500
        inset: 50
        firstDay: 1000
        lastDay: 1040
        moment: 1010
        name: "Day"
        value: "10 April"
        onChosen: day => test.days.push(day)
        onStepped: by => test.steps.push(by)
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property var days: []
        property var steps: []

        name: "TimeSlider"
        when: windowShown

        function init() {
            days = [];
            steps = [];
            slider.moment = 1010;
        }

        function test_a_touch_asks_for_the_day_below_the_finger_data() {
            return [
                {
                    tag: "first",
                    x: 50,
                    day: 1000
                },
                {
                    tag: "middle",
                    x: 250,
                    day: 1020
                },
                {
                    tag: "last",
                    x: 450,
                    day: 1040
                },
                {
                    tag: "nearest",
                    x: 264,
                    day: 1021
                },
                {
                    tag: "before the first",
                    x: 3,
                    day: 1000
                },
                {
                    tag: "after the last",
                    x: 497,
                    day: 1040
                }
            ];
        }

        function test_a_touch_asks_for_the_day_below_the_finger(data) {
            finger.tap(slider, data.x, 30);
            compare(days, [data.day]);
        }

        function test_the_finger_draws_the_days_along_and_stops_at_the_ends() {
            finger.press(slider, 250, 30);
            for (const x of [260, 300, 350, 480, 560])
                finger.move(slider, x, 30);
            verify(slider.dragging);
            finger.release(slider, 560, 30);
            verify(!slider.dragging);
            verify(days.length >= 3, days);
            compare(days, days.slice().sort((one, other) => one - other));
            compare(days[days.length - 1], 1040);
        }

        function test_the_finger_may_leave_the_strip_upwards_while_it_draws() {
            finger.press(slider, 250, 30);
            for (const x of [260, 280, 300])
                finger.move(slider, x, 30);
            finger.move(root, slider.x + 350, 10);
            finger.release(root, slider.x + 350, 10);
            compare(days[days.length - 1], 1030);
        }

        function test_what_is_shown_is_the_moment_from_outside() {
            finger.tap(slider, 450, 30);
            compare(slider.moment, 1010);
            compare(slider.thumbX, 150);
            slider.moment = 1030;
            compare(slider.thumbX, 350);
        }

        function test_a_moment_out_of_range_puts_the_thumb_at_the_end() {
            slider.moment = 5;
            compare(slider.thumbX, 50);
            slider.moment = 99999;
            compare(slider.thumbX, 450);
        }

        function test_every_day_is_where_it_is_found() {
            for (let day = 1000; day <= 1040; day++)
                compare(slider.dayAt(slider.place(day)), day);
        }

        function test_says_that_it_is_a_slider_and_steps_without_a_finger() {
            compare(slider.Accessible.role, Accessible.Slider);
            compare(slider.Accessible.name, "Day");
            slider.Accessible.increaseAction();
            slider.Accessible.decreaseAction();
            compare(steps, [1, -1]);
        }
    }
}
