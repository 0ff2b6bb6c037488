import QtQuick
import QtTest
import kiosk.panels

Item {
    width: 900
    height: 600

    ListModel {
        id: ways
    }

    TextChips {
        id: chips

        width: 900
        links: ways
        about: "one"
    }

    SignalSpy {
        id: opened

        target: chips
        signalName: "opened"
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        name: "TextChips"
        when: windowShown

        function touch(name: string) {
            const found = findChild(chips, name);
            waitForItemPolished(chips);
            finger.tap(found, found.width / 2, found.height / 2);
        }

        function lead(count: int) {
            ways.clear();
            for (let number = 0; number < count; number++)
                ways.append({
                    key: `term:w${number}`,
                    kind: "term",
                    item: `w${number}`,
                    title: `Word ${number}`,
                    near: true
                });
        }

        function shown(): string {
            return Array.from({
                length: ways.count
            }, (_, number) => number).filter(number => findChild(chips, `named-term:w${number}`).visible).join(" ");
        }

        function init() {
            chips.from = 0;
            opened.clear();
        }

        function test_no_links_take_no_room() {
            lead(0);
            verify(!chips.visible);
        }

        function test_four_are_shown_without_more() {
            lead(4);
            compare(shown(), "0 1 2 3");
            verify(!findChild(chips, "named-more").visible);
        }

        function test_more_shows_the_rest_in_their_place_and_then_the_first_again() {
            lead(6);
            compare(shown(), "0 1 2 3");
            const more = findChild(chips, "named-more");
            verify(more.visible);
            touch("named-more");
            compare(shown(), "4 5");
            touch("named-more");
            compare(shown(), "0 1 2 3");
        }

        function test_another_text_begins_with_its_first() {
            lead(9);
            touch("named-more");
            chips.about = "other";
            compare(shown(), "0 1 2 3");
        }

        function test_a_touch_says_where_to() {
            lead(2);
            touch("named-term:w1");
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "term");
            compare(opened.signalArguments[0][1], "w1");
        }

        function test_each_is_large_enough_and_apart() {
            lead(5);
            waitForItemPolished(chips);
            const first = findChild(chips, "named-term:w0");
            const second = findChild(chips, "named-term:w1");
            verify(first.height >= first.least);
            verify(second.x >= first.x + first.width + chips.spacing || second.y > first.y);
        }
    }
}
