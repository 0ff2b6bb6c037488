import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 700
    height: 500

    Title {
        id: title

        width: 600
        text: "The Easter night"
    }

    TestCase {
        name: "Title"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1;
            Theme.contrast = false;
        }

        function test_is_a_heading_in_the_display_face() {
            compare(title.Accessible.role, Accessible.Heading);
            compare(title.Accessible.name, "The Easter night");
            compare(title.font.family, Theme.display);
        }

        function test_in_strong_contrast_it_has_the_plain_face() {
            Theme.contrast = true;
            compare(title.font.family, Theme.sans);
        }

        function test_grows_less_than_words_but_stays_larger() {
            const before = title.font.pixelSize;
            Theme.textScale = 2;
            verify(title.font.pixelSize > before && title.font.pixelSize < 2 * before);
            verify(title.font.pixelSize > Theme.body);
        }
    }
}
