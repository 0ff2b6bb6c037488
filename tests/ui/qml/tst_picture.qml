import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 300
    height: 300

    Picture {
        id: picture

        width: 200
        height: 100
        source: Qt.resolvedUrl("halves.svg")
        alt: "A lighthouse"
        clip: true
    }

    TestCase {
        name: "Picture"
        when: windowShown

        function init() {
            tryCompare(picture, "status", Image.Ready);
        }

        function cleanup() {
            picture.alt = "A lighthouse";
            Theme.mirrored = false;
        }

        function test_is_read_beside_the_frame_and_at_the_size_it_is_shown() {
            verify(picture.asynchronous);
            compare(picture.sourceSize.height, 100);
        }

        function test_fills_its_room_and_leaves_it_nowhere() {
            compare(picture.fillMode, Image.PreserveAspectCrop);
            verify(picture.paintedWidth >= picture.width && picture.paintedHeight >= picture.height);
        }

        function test_says_what_is_to_be_seen_or_is_passed_over() {
            compare(picture.Accessible.name, "A lighthouse");
            compare(picture.Accessible.role, Accessible.Graphic);
            verify(!picture.Accessible.ignored);
            picture.alt = "";
            verify(picture.Accessible.ignored);
        }

        function test_is_turned_back_where_the_screen_is_mirrored() {
            const left = grabImage(picture).pixel(20, 50);
            Theme.mirrored = true;
            compare(grabImage(picture).pixel(180, 50), left);
            verify(!Qt.colorEqual(grabImage(picture).pixel(20, 50), left));
        }
    }
}
