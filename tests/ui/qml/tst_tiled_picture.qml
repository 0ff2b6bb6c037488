import QtQuick
import QtTest
import kiosk.ui

Item {
    id: root

    width: 600
    height: 400

    TiledPicture {
        id: coast

        anchors.fill: parent
        pyramid: root.picture
        onGroundTapped: test.taps += 1
    }

    TiledPicture {
        id: rough

        anchors.fill: parent
        z: -1
        pyramid: root.patchwork
    }

    // Handed in by the runner: a picture of a coast, and one whose fine tiles lie in the west only.
    readonly property TilePyramid picture: pyramid // qmllint disable unqualified
    readonly property TilePyramid patchwork: patchy // qmllint disable unqualified
    readonly property real _right: picture.width * coast.magnification - width
    readonly property real _bottom: picture.height * coast.magnification - height

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property int taps: 0

        name: "TiledPicture"
        when: windowShown

        function init() {
            taps = 0;
            coast.interactive = true;
            Theme.still = true;
            coast.place(root.picture.width / 2, root.picture.height / 2, 12);
            tryVerify(() => !coast.moving);
        }

        function inBounds(): bool {
            return coast.viewX > -0.5 && coast.viewY > -0.5 && coast.viewX < root._right + 0.5 && coast.viewY < root._bottom + 0.5;
        }

        function test_a_place_outside_is_as_near_to_it_as_the_picture_goes() {
            coast.place(-1e6, -1e6, 12);
            compare([coast.viewX, coast.viewY], [0, 0]);
            coast.place(1e6, 1e6, 12);
            fuzzyCompare(coast.viewX, root._right, 0.5);
            fuzzyCompare(coast.viewY, root._bottom, 0.5);
        }

        function test_the_zoom_stays_where_there_are_tiles_and_fills_the_screen() {
            coast.place(0, 0, 99);
            compare(coast.zoom, 14);
            coast.place(0, 0, -99);
            compare(coast.zoom, coast.leastZoom);
            verify(root.picture.width * coast.magnification > coast.width - 0.01);
            verify(root.picture.height * coast.magnification > coast.height - 0.01);
        }

        function test_the_picture_goes_with_the_finger() {
            const x = coast.viewX, y = coast.viewY;
            finger.drag(coast, 400, 300, 250, 200);
            verify(coast.viewX > x + 80, coast.viewX - x);
            verify(coast.viewY > y + 50, coast.viewY - y);
            compare(taps, 0);
        }

        function test_no_finger_draws_it_out_of_its_bounds() {
            coast.place(0, 0, 12);
            finger.drag(coast, 100, 100, 500, 350);
            tryVerify(() => !coast.moving);
            tryVerify(inBounds);
        }

        function test_a_touch_on_the_ground_is_told() {
            finger.tap(coast, 300, 200);
            compare(taps, 1);
        }

        function test_zooming_keeps_the_point_below_the_fingers() {
            const at = () => [(coast.viewX + 150) / coast.magnification, (coast.viewY + 100) / coast.magnification];
            const before = at();
            coast.zoomAbout(150, 100, 13);
            compare(coast.zoom, 13);
            fuzzyCompare(at()[0], before[0], 0.5);
            fuzzyCompare(at()[1], before[1], 0.5);
        }

        function test_two_fingers_zoom() {
            const fingers = touchEvent(coast);
            fingers.press(0, coast, 280, 200).press(1, coast, 320, 200).commit();
            for (let step = 1; step <= 8; step++) {
                fingers.move(0, coast, 280 - 15 * step, 200).move(1, coast, 320 + 15 * step, 200).commit();
                finger.drawFrame();
            }
            fingers.release(0, coast, 160, 200).release(1, coast, 440, 200).commit();
            verify(coast.zoom > 12.5, coast.zoom);
            tryVerify(() => !coast.moving);
            verify(inBounds());
        }

        function test_a_step_leads_to_the_next_whole_zoom() {
            coast.place(coast.centreX, coast.centreY, 11.8);
            coast.step(1);
            tryCompare(coast, "zoom", 13);
            coast.step(-1);
            tryCompare(coast, "zoom", 12);
            coast.step(5);
            tryCompare(coast, "zoom", 14);
        }

        function test_two_quick_steps_are_two_steps() {
            Theme.still = false;
            coast.place(coast.centreX, coast.centreY, 11);
            coast.step(1);
            coast.step(1);
            tryCompare(coast, "zoom", 13);
        }

        function test_a_flight_arrives_in_the_middle() {
            Theme.still = false;
            const x = root.picture.width * 0.6, y = root.picture.height * 0.55;
            coast.fly(x, y, 13);
            verify(coast.moving);
            tryVerify(() => !coast.moving);
            compare(coast.zoom, 13);
            fuzzyCompare(coast.centreX, x, 1);
            fuzzyCompare(coast.centreY, y, 1);
        }

        function test_another_flight_takes_over_from_the_first() {
            Theme.still = false;
            coast.fly(root.picture.width * 0.9, root.picture.height * 0.9, 13);
            tryVerify(() => coast.zoom > 12.05);
            coast.fly(root.picture.width * 0.4, root.picture.height * 0.5, 11);
            tryVerify(() => !coast.moving);
            fuzzyCompare(coast.centreX, root.picture.width * 0.4, 1 / coast.magnification);
            compare(coast.zoom, 11);
        }

        function test_a_finger_takes_over_from_a_flight() {
            Theme.still = false;
            coast.fly(root.picture.width * 0.9, root.picture.height * 0.9, 14);
            tryVerify(() => coast.zoom > 12.05);
            finger.drag(coast, 300, 200, 420, 260);
            tryVerify(() => !coast.moving);
            verify(coast.zoom < 13.9, coast.zoom);
        }

        function test_a_picture_that_is_only_looked_at_stays() {
            coast.interactive = false;
            const x = coast.viewX;
            finger.drag(coast, 400, 300, 250, 200);
            compare(coast.viewX, x);
        }

        function test_the_tiles_in_view_are_those_of_its_zoom() {
            const levels = () => {
                const found = new Set();
                for (let row = 0; row < root.picture.tiles.rowCount(); row++)
                    found.add(root.picture.tiles.data(root.picture.tiles.index(row, 0), Qt.UserRole + 2));
                return Math.max(...found);
            };
            coast.place(coast.centreX, coast.centreY, 13);
            tryVerify(() => levels() === 13);
            coast.place(coast.centreX, coast.centreY, 10.2);
            tryVerify(() => levels() === 10);
        }

        function tiles(item: Item): var {
            const own = Array.from(item.children).filter(child => child.hasOwnProperty("url"));
            return Array.from(item.children).reduce((found, child) => found.concat(test.tiles(child)), own);
        }

        function test_a_tile_at_its_own_zoom_is_shown_pixel_for_pixel() {
            coast.place(coast.centreX + 0.3, coast.centreY + 0.7, 12);
            const found = test.tiles(coast).filter(tile => tile.level === 12);
            verify(found.length > 3);
            for (const tile of found) {
                compare(tile.width, 256);
                compare(tile.height, 256);
                const at = tile.mapToItem(coast, 0, 0);
                compare(at.x, Math.round(at.x));
                compare(at.y, Math.round(at.y));
            }
        }

        function test_tiles_meet_without_a_gap_at_any_zoom() {
            for (const zoom of [11.53, 11.9, 12.17, 12.45]) {
                coast.place(coast.centreX, coast.centreY, zoom);
                const found = test.tiles(coast).filter(tile => tile.level === 12);
                const left = new Set(found.map(tile => tile.x));
                const most = Math.max(...left);
                verify(left.size > 1);
                for (const tile of found)
                    verify(tile.x === most || left.has(tile.x + tile.width), zoom);
            }
        }

        function test_it_goes_as_deep_as_the_tiles_in_its_middle() {
            const x = root.patchwork.width, y = root.patchwork.height / 2;
            rough.place(x * 0.8, y, 11);
            compare(rough.mostZoom, 12);
            rough.place(x * 0.2, y, 11);
            compare(rough.mostZoom, 14);
        }

        function test_where_the_tiles_are_too_coarse_it_eases_out() {
            const x = root.patchwork.width, y = root.patchwork.height / 2;
            rough.place(x * 0.2, y, 13.5);
            rough.fly(x * 0.8, y, 13.5);
            tryCompare(rough, "zoom", 12);
            fuzzyCompare(rough.centreX, x * 0.8, 2);
        }

        function test_no_step_leads_deeper_than_the_tiles() {
            rough.place(root.patchwork.width * 0.8, root.patchwork.height / 2, 11.5);
            rough.step(1);
            tryCompare(rough, "zoom", 12);
            rough.step(1);
            tryVerify(() => !rough.moving);
            compare(rough.zoom, 12);
        }

        function test_a_part_is_seen_whole_in_the_part_of_the_screen_that_is_free() {
            const part = Qt.rect(root.picture.width * 0.4, root.picture.height * 0.4, 2000, 1000);
            for (const free of [Qt.rect(0, 0, 600, 400), Qt.rect(200, 0, 400, 400), Qt.rect(0, 0, 600, 150)]) {
                for (const go of [coast.placeAt, coast.flyTo]) {
                    coast.place(0, 0, 11);
                    go(part, free);
                    tryVerify(() => !coast.moving);
                    const left = part.x * coast.magnification - coast.viewX;
                    const top = part.y * coast.magnification - coast.viewY;
                    const width = part.width * coast.magnification, height = part.height * coast.magnification;
                    fuzzyCompare(left + width / 2, free.x + free.width / 2, 1);
                    fuzzyCompare(top + height / 2, free.y + free.height / 2, 1);
                    verify(width < free.width + 0.5 && height < free.height + 0.5);
                    verify(width > free.width - 1 || height > free.height - 1);
                }
            }
        }

        function test_a_push_goes_on_by_a_share_of_the_screen() {
            const x = coast.viewX, y = coast.viewY;
            coast.push(0.5, -0.25);
            tryVerify(() => !coast.moving);
            fuzzyCompare(coast.viewX, x + 300, 1);
            fuzzyCompare(coast.viewY, y - 100, 1);
            compare(coast.zoom, 12);
        }
    }
}
