import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 600
    height: 300

    MarkedWords {
        id: words

        width: 400
        text: "The <b>treaty</b> of <i>Rapallo</i>"
    }

    TestCase {
        name: "MarkedWords"
        when: windowShown

        function init() {
            words.text = "The <b>treaty</b> of <i>Rapallo</i>";
        }

        function cleanup() {
            Theme.textScale = 1;
            Theme.mirrored = false;
        }

        function test_shows_emphasis_and_is_read_aloud_without_marks() {
            compare(words.textFormat, Text.StyledText);
            compare(words.Accessible.name.replace(/ +/g, " ").trim(), "The treaty of Rapallo");
            const marked = words.contentWidth;
            words.text = "The treaty of Rapallo";
            verify(words.contentWidth !== marked, "bold letters are wider");
        }

        function test_grows_with_what_the_visitor_chooses_and_wraps() {
            words.text = "The Soviets claim <b>39 billion</b> gold roubles for intervention and blockade.";
            const before = words.contentHeight;
            Theme.textScale = 2;
            verify(words.contentHeight > 2 * before);
            verify(words.contentWidth <= 400);
            verify(!words.truncated);
        }

        function test_is_turned_back_where_the_screen_is_mirrored() {
            compare(words.mapToItem(words.parent, 0, 0).x, 0);
            Theme.mirrored = true;
            compare(words.mapToItem(words.parent, 0, 0).x, 400);
        }
    }
}
