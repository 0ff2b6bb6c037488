import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 600
    height: 300

    Kicker {
        id: kicker

        text: "Straße nach Rapallo"
    }

    TestCase {
        name: "Kicker"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1;
            Theme.contrast = false;
        }

        function test_stands_in_capitals_and_is_read_aloud_as_it_is_written() {
            compare(kicker.font.capitalization, Font.AllUppercase);
            compare(kicker.Accessible.name, "Straße nach Rapallo");
        }

        function test_is_no_smaller_than_what_can_be_read_and_grows_with_words() {
            verify(kicker.font.pixelSize >= Theme.mm(7));
            Theme.textScale = 2;
            verify(kicker.font.pixelSize >= Theme.mm(14) - 1);
            kicker.width = 300;
            verify(kicker.lineCount > 1, "it wraps rather than shrinks");
            verify(kicker.contentWidth <= 300);
        }
    }
}
