import QtQuick
import QtTest
import kiosk.ui

// What all that can be touched promises alike, in each size of words and in both directions.
Item {
    id: root

    width: 1200
    height: 900

    Column {
        spacing: 20

        ActionButton {
            id: button

            icon: "clock"
            name: "Sources and credits"
            maximumWidth: 500
        }

        ActionButton {
            id: bare

            bare: true
            icon: "close"
            name: "Close"
        }

        Chip {
            id: chip

            name: "Sources and credits"
            maximumWidth: 500
        }

        Toggle {
            id: toggle

            width: 600
            icon: "half"
            name: "Strong contrast"
            line: "Black, white, yellow"
        }
    }

    TestCase {
        name: "Promises"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1;
            Theme.mirrored = false;
            Theme.still = false;
        }

        function every_data() {
            const targets = [
                ["button", button],
                ["bare", bare],
                ["chip", chip],
                ["toggle", toggle]
            ];
            const sized = ([name, item]) => [1, 1.5, 2].map(scale => ({
                        tag: `${name} ${100 * scale} %`,
                        item: item,
                        scale: scale
                    }));
            return [].concat(...targets.map(sized));
        }

        function texts(item: Item): list<Item> {
            return [].concat(...[...item.children].map(child => child instanceof Words && child.visible ? [child] : texts(child)));
        }

        function test_finger_finds_it_and_its_words_are_whole_data() {
            return every_data();
        }

        function test_finger_finds_it_and_its_words_are_whole(data) {
            Theme.textScale = data.scale;
            const inside = text => {
                const box = text.mapToItem(data.item, 0, 0, text.width, text.height);
                return box.x >= 0 && box.y >= 0 && box.x + box.width <= data.item.width && box.y + box.height <= data.item.height;
            };
            tryVerify(() => texts(data.item).every(inside), 5000, "rows are laid out with the next frame");
            verify(texts(data.item).every(text => !text.truncated && text.contentWidth <= text.width + 1));
            verify(data.item.width >= Theme.mm(20) && data.item.height >= Theme.mm(20));
            verify(data.item.Accessible.name !== "");
        }

        function test_looks_pressed_while_a_finger_is_on_it_data() {
            return every_data().filter(row => row.scale === 1);
        }

        function test_looks_pressed_while_a_finger_is_on_it(data) {
            Theme.still = true;
            const before = grabImage(root);
            const touch = touchEvent(data.item);
            touch.press(0, data.item, 30, 30).commit();
            verify(data.item.pressed);
            verify(!grabImage(root).equals(before));
            touch.release(0, data.item, 30, 30).commit();
            verify(grabImage(root).equals(before));
        }

        function test_words_can_be_read_where_the_screen_is_mirrored_data() {
            return every_data().filter(row => row.scale === 1);
        }

        function test_words_can_be_read_where_the_screen_is_mirrored(data) {
            for (const text of texts(data.item)) {
                const left = text.mapToItem(root, 0, 0).x;
                Theme.mirrored = true;
                compare(Math.round(text.mapToItem(root, text.width, 0).x), Math.round(left));
                Theme.mirrored = false;
            }
        }
    }
}
