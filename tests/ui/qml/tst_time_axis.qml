import QtQuick
import QtTest
import kiosk.ui

Item {
    id: root

    width: 1300
    height: 300

    TimeAxis {
        id: axis

        x: 100
        y: 100
        width: 1100
        height: 120
        inset: 50
        grip: 100
        widestDay: 200
        firstDay: 1001
        lastDay: 2000
        moment: 1500
        name: "Time"
        value: "10 April"
        onChosen: day => test.days.push(day)
        onStepped: by => test.steps.push(by)
        onLooked: test.looks.push([nearFirst, nearLast])

        Rectangle {
            objectName: "mark"
            x: axis.place(1500)
            width: 4
            height: 20
        }
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property var days: []
        property var steps: []
        property var looks: []

        name: "TimeAxis"
        when: windowShown

        function rest() {
            tryVerify(() => !axis.moving);
            wait(0);
        }

        // Where a day's middle is, by what is drawn there.
        function at(day) {
            return axis.momentX + (day - axis.moment) * axis.dayWidth;
        }

        function init() {
            Theme.still = false;
            axis.moment = 1500;
            axis.begin(0);
            rest();
            days = [];
            steps = [];
            looks = [];
        }

        function cleanup() {
            Theme.still = false;
        }

        function test_at_first_all_days_are_in_view() {
            fuzzyCompare(axis.dayWidth, 1, 1e-9);
            compare([axis.nearFirst, axis.nearLast], [1001, 2000]);
            compare(axis.dayAt(50), 1001);
            compare(axis.dayAt(1049), 2000);
            compare(axis.dayAt(-300), 1001);
            compare(axis.dayAt(9999), 2000);
            verify(!axis.pannable);
        }

        function test_a_touch_asks_for_the_day_below_the_finger_at_any_zoom_data() {
            return [0, 1, 2.5, axis.mostZoom].map(zoom => ({
                        tag: zoom,
                        zoom: zoom
                    }));
        }

        function test_a_touch_asks_for_the_day_below_the_finger_at_any_zoom(data) {
            axis.begin(data.zoom);
            const day = axis.dayAt(300);
            fuzzyCompare(at(day), 300, axis.dayWidth / 2 + 1);
            finger.tap(axis, 300, 30);
            compare(days, [day]);
            compare(axis.moment, 1500);
        }

        function test_the_nearest_zoom_gives_a_day_its_widest() {
            axis.begin(99);
            fuzzyCompare(axis.dayWidth, 200, 1e-6);
            axis.begin(-99);
            compare(axis.zoom, 0);
        }

        function test_steps_lead_nearer_about_the_moment_and_back() {
            axis.step(2);
            verify(axis.moving);
            rest();
            compare(axis.zoom, 2);
            fuzzyCompare(axis.momentX, 550, 2);
            axis.step(2);
            axis.step(2);
            rest();
            compare(axis.zoom, 6);
            Theme.still = true;
            for (let step = 0; step < 4; step++)
                axis.step(-2);
            compare(axis.zoom, 0);
            compare([axis.nearFirst, axis.nearLast], [1001, 2000]);
        }

        function test_where_nothing_may_move_it_is_there_at_once() {
            Theme.still = true;
            axis.step(2);
            verify(!axis.moving);
            compare(axis.zoom, 2);
        }

        function test_what_lies_on_the_line_is_where_its_day_is() {
            const mark = findChild(axis, "mark");
            for (const zoom of [0, 1.3, 4, axis.mostZoom]) {
                axis.begin(zoom);
                fuzzyCompare(mark.mapToItem(axis, 0, 0).x, at(1500) - axis.dayWidth / 2, 1.5);
            }
        }

        function test_two_fingers_zoom_about_what_is_between_them() {
            const day = axis.dayAt(400);
            const touch = touchEvent(axis);
            touch.press(0, axis, 350, 40).press(1, axis, 450, 40).commit();
            for (let step = 1; step <= 8; step++) {
                touch.move(0, axis, 350 - 25 * step, 40).move(1, axis, 450 + 25 * step, 40).commit();
                finger.drawFrame();
            }
            touch.release(0, axis, 150, 40).release(1, axis, 650, 40).commit();
            verify(axis.zoom > 1.5, axis.zoom);
            fuzzyCompare(at(day), 400, 8 * axis.dayWidth);
            compare(days, []);
        }

        function test_a_finger_pushes_the_line_and_lets_it_glide() {
            axis.begin(3);
            const before = axis.leftDay;
            finger.drag(axis, 300, 30, 60, 30);
            verify(axis.moving);
            const let_go = axis.leftDay;
            verify(let_go > before + 100 / axis.dayWidth, let_go - before);
            rest();
            verify(axis.leftDay > let_go);
            compare(days, []);
        }

        function test_marks_are_asked_for_before_the_line_gets_there() {
            axis.begin(4);
            looks = [];
            for (let push = 0; push < 6; push++) {
                finger.drag(axis, 400, 30, 100, 30);
                verify(axis.nearFirst <= Math.max(1001, Math.floor(axis.leftDay)), "before");
                verify(axis.nearLast >= Math.min(2000, Math.floor(axis.leftDay + axis.span)), "after");
            }
            rest();
            verify(looks.length > 2);
            verify(looks.length < 60);
        }

        function test_the_finger_draws_the_thumb_and_stops_at_the_ends() {
            finger.press(axis, 250, 30);
            for (const x of [260, 300, 350, 480, 2000])
                finger.move(axis, x, 30);
            verify(axis.dragging);
            finger.release(axis, 2000, 30);
            verify(days.length >= 3, days);
            compare(days, days.slice().sort((one, other) => one - other));
            compare(days[days.length - 1], 2000);
        }

        function test_from_near_the_thumb_is_drawn_and_the_line_stays() {
            axis.begin(4);
            const left = axis.leftDay;
            finger.drag(axis, axis.thumbX, 30, axis.thumbX + 160, 30);
            rest();
            compare(axis.leftDay, left);
            compare(days[days.length - 1], 1510);
        }

        function test_a_moment_from_outside_is_brought_into_view() {
            axis.begin(5);
            axis.moment = 1900;
            tryVerify(() => axis.momentX > 500 && axis.momentX < 600);
            rest();
            compare(axis.zoom, 5);
        }

        function test_on_the_way_to_a_far_day_the_line_is_never_bare() {
            axis.begin(6);
            axis.moment = 1100;
            tryVerify(() => axis.moving);
            while (axis.moving) {
                verify(axis.nearFirst <= axis.leftDay + 1, axis.leftDay);
                verify(axis.nearLast >= axis.leftDay + axis.span - 1, axis.leftDay);
                finger.drawFrame();
            }
            fuzzyCompare(axis.momentX, 550, 2);
        }

        function test_a_touch_on_the_thumb_at_the_edge_leads_back_to_the_moment() {
            axis.begin(5);
            axis.put(1200, 550, 5);
            compare(axis.thumbX, 1050);
            verify(!axis.momentSeen);
            finger.tap(axis, axis.thumbX, 30);
            rest();
            compare(days, []);
            fuzzyCompare(axis.momentX, 550, 2);
        }

        function test_says_that_it_is_a_slider_and_steps_without_a_finger() {
            compare(axis.Accessible.role, Accessible.Slider);
            compare(axis.Accessible.name, "Time");
            axis.Accessible.increaseAction();
            axis.Accessible.decreaseAction();
            compare(steps, [1, -1]);
        }
    }
}
