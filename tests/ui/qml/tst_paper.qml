import QtQuick
import QtTest
import kiosk.ui

Rectangle {
    id: root

    width: 300
    height: 200
    color: Theme.ground

    Paper {
        id: paper

        x: 20
        y: 20
        width: 200
        height: 100
    }

    TestCase {
        name: "Paper"
        when: windowShown

        function cleanup() {
            paper.chosen = false;
            Theme.contrast = false;
        }

        function test_lies_on_the_page_with_a_shadow_at_its_lower_right() {
            const image = grabImage(root);
            compare(image.pixel(100, 70), Theme.surface);
            verify(!Qt.colorEqual(image.pixel(222, 100), Theme.ground));
            compare(image.pixel(18, 70), Theme.ground);
        }

        function test_a_chosen_one_is_framed() {
            paper.chosen = true;
            compare(grabImage(root).pixel(22, 70), Theme.accent);
        }

        function test_in_strong_contrast_an_edge_takes_the_place_of_the_shadow() {
            Theme.contrast = true;
            const image = grabImage(root);
            compare(image.pixel(22, 70), Theme.line);
            compare(image.pixel(222, 100), Theme.ground);
        }
    }
}
