import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 100
    height: 100

    TestCase {
        name: "Theme"
        when: windowShown

        function cleanup() {
            Theme.pixelsPerMillimetre = 4.03;
            Theme.textScale = 1;
            Theme.still = false;
        }

        function test_nothing_is_smaller_than_7_mm_or_out_of_reach_of_a_finger_data() {
            return [1, 1.5, 2].map(scale => ({
                        tag: `${100 * scale} %`,
                        scale: scale
                    }));
        }

        function test_nothing_is_smaller_than_7_mm_or_out_of_reach_of_a_finger(data) {
            Theme.textScale = data.scale;
            const least = Math.floor(7 * data.scale * Theme.pixelsPerMillimetre);
            for (const size of [Theme.hero, Theme.pageTitle, Theme.cardTitle, Theme.listTitle, Theme.lead, Theme.body, Theme.label])
                verify(size >= least);
            verify(Theme.target >= Theme.mm(20) && Theme.bigTarget >= Theme.mm(25) && Theme.bar >= Theme.bigTarget);
            verify(Theme.gap >= Theme.mm(3));
        }

        function test_all_sizes_follow_the_screen() {
            const before = [Theme.target, Theme.body, Theme.cardTitle, Theme.margin];
            Theme.pixelsPerMillimetre = 8.06;
            const after = [Theme.target, Theme.body, Theme.cardTitle, Theme.margin];
            before.forEach((size, each) => fuzzyCompare(after[each], 2 * size, 1));
        }

        function test_a_quiet_picture_does_not_move() {
            verify(Theme.touchTime > 0 && Theme.pageTime > 0 && Theme.flightTime > 0);
            Theme.still = true;
            compare([Theme.touchTime, Theme.pageTime, Theme.flightTime], [0, 0, 0]);
        }

        function test_low_reach_leaves_a_page_enough_room() {
            compare(Theme.reach(Theme.mm(600)), Theme.mm(400));
            compare(Theme.reach(Theme.mm(476)), Theme.mm(476) * 0.8);
            compare(Theme.reach(Theme.mm(240)), Theme.mm(210));
            compare(Theme.reach(Theme.mm(200)), Theme.mm(200));
        }
    }
}
