import QtQuick
import QtTest
import kiosk.ui

Rectangle {
    id: root

    width: 400
    height: 200

    Ring {
        id: ring

        x: 20
        y: 20
        width: 300
        height: 150
    }

    TestCase {
        name: "Ring"
        when: windowShown

        // As WCAG 2 counts.
        function luminance(colour: color): real {
            const [red, green, blue] = [colour.r, colour.g, colour.b].map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }

        function contrast(one: color, other: color): real {
            const light = Math.max(luminance(one), luminance(other)), dark = Math.min(luminance(one), luminance(other));
            return (light + 0.05) / (dark + 0.05);
        }

        function test_one_of_its_bands_stands_out_on_any_ground() {
            const image = grabImage(root);
            const y = 95, first = 20;
            const bands = [1, Theme.hair + 4, ring.whole - 2].map(x => image.pixel(first + x, y));
            compare(bands.map(String), [Theme.nightDeep, Theme.accent, Theme.accentInk].map(String));
            for (let grey = 0; grey <= 1; grey += 0.05)
                verify(bands.some(band => contrast(band, Qt.rgba(grey, grey, grey, 1)) >= 3), `on grey ${grey}`);
        }

        function test_what_it_marks_stays_free() {
            root.color = Theme.sea;
            compare(grabImage(root).pixel(20 + ring.whole + 2, 95), Theme.sea);
            verify(ring.whole >= Theme.mm(4), "it is seen from afar");
        }
    }
}
