import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 400
    height: 200

    Bands {
        id: bands

        width: 400
        height: 200
        colours: [Theme.night, Theme.sea, Theme.gold]
        step: 40
        inner: 20
    }

    TestCase {
        name: "Bands"
        when: windowShown

        function init() {
            bands.centreX = 200;
            bands.centreY = 100;
        }

        function test_the_last_colour_is_the_heart_and_the_first_the_edge() {
            const image = grabImage(bands);
            compare(image.pixel(200, 100), Theme.gold);
            compare(image.pixel(200, 100 - 40), Theme.sea);
            compare(image.pixel(2, 2), Theme.night);
        }

        function test_the_heart_lies_where_it_is_put_and_nothing_leaves_the_frame() {
            bands.centreX = 400;
            bands.centreY = 0;
            const image = grabImage(bands);
            compare(image.pixel(397, 2), Theme.gold);
            compare(image.pixel(200, 100), Theme.night);
            verify(bands.clip);
        }
    }
}
