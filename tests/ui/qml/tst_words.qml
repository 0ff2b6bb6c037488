import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 900
    height: 300

    Words {
        id: plain

        wrapMode: Text.NoWrap
    }

    Title {
        id: title

        y: 150
        wrapMode: Text.NoWrap
    }

    TestCase {
        name: "Words"
        when: windowShown

        function test_markup_is_shown_as_it_is_written_data() {
            return [
                {
                    tag: "bold",
                    text: "<b>bold</b>"
                },
                {
                    tag: "an image of a file",
                    text: "<img src='file:///etc/passwd' width='300' height='300'>"
                },
                {
                    tag: "an image of the network",
                    text: "<html><img src='http://127.0.0.1:9/x.png' width='300' height='300'></html>"
                },
                {
                    tag: "Markdown",
                    text: "![picture](file:///etc/passwd) **bold**"
                },
                {
                    tag: "an entity",
                    text: "&amp;&#8364;"
                }
            ];
        }

        function test_markup_is_shown_as_it_is_written(data) {
            for (const words of [plain, title]) {
                words.text = data.text;
                const shown = words.implicitWidth;
                words.text = data.text.replace(/</g, "‹").replace(/>/g, "›").replace(/&/g, "¤").replace(/[*!]/g, "·");
                compare(words.lineCount, 1);
                fuzzyCompare(shown, words.implicitWidth, data.text.length * 12);
                words.text = data.text;
                verify(shown > data.text.length * 4, "every character takes room");
                verify(words.implicitHeight < 100, "no picture takes room");
                compare(words.textFormat, Text.PlainText);
            }
        }

        function test_says_what_it_shows() {
            plain.text = "Rapallo";
            compare(plain.Accessible.name, "Rapallo");
            title.text = "Rapallo";
            compare(title.Accessible.role, Accessible.Heading);
        }

        function test_uses_the_fonts_of_the_design() {
            compare(plain.font.family, Theme.sans);
            compare(title.font.family, Theme.display);
            verify(Qt.fontFamilies().includes(Theme.sans));
            verify(Qt.fontFamilies().includes(Theme.display));
        }
    }
}
