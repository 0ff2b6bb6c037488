import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 400
    height: 300

    Rectangle {
        id: first

        width: 100
        height: 100
        transform: Rise {
            id: rise

            depth: 40
        }
    }

    Rectangle {
        x: 200
        width: 100
        height: 100
        transform: Rise {
            id: later

            depth: 40
            turn: 3
        }
    }

    TestCase {
        name: "Rise"
        when: windowShown

        function cleanup() {
            Theme.still = false;
        }

        function test_comes_from_below_to_its_place_when_its_turn_is() {
            rise.again();
            later.again();
            compare([rise.y, later.y], [40, 40]);
            tryVerify(() => rise.y < 40);
            verify(later.y >= rise.y);
            tryCompare(rise, "y", 0);
            tryCompare(later, "y", 0);
            compare(first.y, 0, "its place is its own all the while");
        }

        function test_is_there_at_once_where_nothing_may_move() {
            Theme.still = true;
            rise.again();
            compare(rise.y, 0);
        }
    }
}
