import QtQuick
import QtTest
import kiosk.ui

Rectangle {
    id: root

    width: 200
    height: 200
    color: "white"

    Icon {
        id: icon

        name: "plus"
        size: 100
        color: Theme.primary
    }

    TestCase {
        name: "Icon"
        when: windowShown

        function init() {
            icon.name = "plus";
            icon.color = Theme.primary;
        }

        function colours(): list<string> {
            const image = grabImage(root);
            const found = new Set();
            for (let x = 0; x < 100; x += 2)
                for (let y = 0; y < 100; y += 2)
                    found.add(image.pixel(x, y).toString());
            return Array.from(found);
        }

        function test_is_drawn_in_its_colour_and_changes_with_it() {
            compare(icon.status, Image.Ready);
            verify(colours().includes(Theme.primary.toString()));
            icon.color = Theme.past;
            verify(colours().includes(Theme.past.toString()));
            verify(!colours().includes(Theme.primary.toString()));
        }

        function test_is_as_large_as_it_is_told_and_sharp() {
            compare(icon.width, 100);
            compare(icon.sourceSize.width, 100);
        }

        function test_without_a_name_there_is_nothing() {
            icon.name = "";
            compare(icon.source.toString(), "");
            compare(colours(), ["#ffffff"]);
        }
    }
}
