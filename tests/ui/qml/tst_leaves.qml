import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 1000
    height: 700

    Leaves {
        id: leaves

        width: 600
        height: 640
        spacing: 10

        Repeater {
            id: blocks

            model: test.amount

            Rectangle {
                required property int index

                width: leaves.columnWidth
                height: test.tall
                color: "teal"
            }
        }
    }

    Leaves {
        x: 620
        width: 300
        height: 300

        Words {
            id: sentence

            width: 300
            text: "Genoa"
        }
    }

    Leaves {
        id: parted

        x: 620
        y: 320
        width: 300
        height: 300
        columns: 2
        spacing: 10
        parting: pause

        Rectangle {
            width: parted.columnWidth
            height: 60
        }

        Item {
            id: pause

            width: parted.columnWidth
        }

        Repeater {
            id: rest

            model: test.following

            Rectangle {
                width: parted.columnWidth
                height: 80
            }
        }
    }

    Finger {
        id: finger

        test: test
    }

    TestCase {
        id: test

        property int amount: 3
        property int tall: 200
        property int following: 2

        name: "Leaves"
        when: windowShown

        function init() {
            amount = 3;
            tall = 200;
            following = 2;
            leaves.columns = 1;
            leaves.leaf = 0;
            leaves.foot = 0;
            leaves.wanted = null;
            tryCompare(leaves, "divided", false);
            tryCompare(leaves, "count", 1);
        }

        function seen() {
            let found = [];
            for (let each = 0; each < blocks.count; each++)
                if (blocks.itemAt(each).opacity === 1)
                    found.push(each);
            return found;
        }

        function test_what_fits_stands_on_one_leaf_without_a_turner() {
            compare(leaves.count, 1);
            verify(!leaves.divided);
            compare(seen(), [0, 1, 2]);
        }

        function test_what_does_not_fit_is_divided_and_nothing_is_cut() {
            amount = 5;
            tryCompare(leaves, "count", 3);
            verify(leaves.divided);
            compare(seen(), [0, 1]);
            const last = blocks.itemAt(1);
            const next = findChild(leaves, "leaf-next");
            verify(last.mapToItem(leaves, 0, last.height).y <= next.mapToItem(leaves, 0, 0).y);
        }

        function test_no_leaf_is_much_emptier_than_another() {
            amount = 6;
            tall = 120;
            tryCompare(leaves, "count", 2);
            tryVerify(() => blocks.count === 6 && blocks.itemAt(3).x > 0);
            compare(seen(), [0, 1, 2]);
            leaves.turn(1);
            compare(seen(), [3, 4, 5]);
        }

        function test_with_more_room_more_stands_on_a_leaf() {
            amount = 6;
            tall = 120;
            tryCompare(leaves, "count", 2);
            leaves.height = 770;
            tryCompare(leaves, "count", 1);
            compare(seen(), [0, 1, 2, 3, 4, 5]);
            leaves.height = 640;
        }

        function test_room_at_the_foot_stays_free_whether_divided_or_not() {
            leaves.foot = 100;
            tryCompare(leaves, "count", 2);
            compare(seen(), [0, 1]);
            tall = 170;
            tryCompare(leaves, "count", 1);
            verify(!leaves.divided);
            const last = blocks.itemAt(2);
            verify(last.mapToItem(leaves, 0, last.height).y <= leaves.height - 100);
        }

        function test_a_touch_turns_to_the_next_leaf_and_back() {
            amount = 5;
            tryCompare(leaves, "count", 3);
            const next = findChild(leaves, "leaf-next"), previous = findChild(leaves, "leaf-previous");
            verify(!previous.enabled);
            finger.tap(next, 20, 20);
            compare(seen(), [2, 3]);
            compare(findChild(leaves, "leaf-number").text, "2 of 3");
            compare(Math.round(blocks.itemAt(2).mapToItem(leaves, 0, 0).x), 0);
            finger.tap(next, 20, 20);
            compare(seen(), [4]);
            verify(!next.enabled);
            finger.tap(previous, 20, 20);
            compare(seen(), [2, 3]);
        }

        function test_what_is_not_on_the_leaf_cannot_be_touched() {
            amount = 5;
            tryCompare(leaves, "count", 3);
            verify(blocks.itemAt(0).enabled);
            verify(!blocks.itemAt(2).enabled);
        }

        function test_the_wanted_block_is_shown_until_another_leaf_is_turned_to() {
            amount = 5;
            leaves.wanted = blocks.itemAt(4);
            tryCompare(leaves, "leaf", 2);
            compare(seen(), [4]);
            finger.tap(findChild(leaves, "leaf-previous"), 20, 20);
            compare(leaves.wanted, null);
            amount = 6;
            tryVerify(() => blocks.count === 6 && blocks.itemAt(5).x > blocks.itemAt(3).x);
            compare(seen(), [2, 3]);
        }

        function test_a_leaf_that_is_gone_gives_way_to_the_last() {
            amount = 5;
            tryCompare(leaves, "count", 3);
            leaves.turn(2);
            compare(leaves.leaf, 2);
            amount = 4;
            tryCompare(leaves, "leaf", 1);
            compare(seen(), [2, 3]);
        }

        function test_with_room_again_all_stand_together() {
            tall = 260;
            tryCompare(leaves, "divided", true);
            tall = 200;
            tryCompare(leaves, "divided", false);
            compare(seen(), [0, 1, 2]);
        }

        function test_words_are_turned_back_for_those_who_read_from_the_right() {
            const left = () => sentence.mapToItem(sentence.parent, 0, 0).x;
            compare(left(), 0);
            Theme.mirrored = true;
            compare(left(), 300);
            Theme.mirrored = false;
            compare(left(), 0);
        }

        function test_what_is_parted_begins_a_column_where_all_has_room_that_way() {
            const second = parted.columnWidth + parted.spacing;
            tryVerify(() => rest.itemAt(0).x === second && rest.itemAt(1).x === second);
            compare(rest.itemAt(0).y, 0);
            fuzzyCompare(parted.leastHeight, 170, 2 * Theme.hair);
            following = 4;
            tryVerify(() => rest.count === 4 && rest.itemAt(0).x === 0 && rest.itemAt(3).x === second);
            verify(!parted.divided);
            fuzzyCompare(parted.leastHeight, 250, 2 * Theme.tiny);
            following = 1;
            tryVerify(() => rest.count === 1 && rest.itemAt(0).x === second);
            fuzzyCompare(parted.leastHeight, 80, 2 * Theme.tiny);
        }

        function test_columns_come_out_even_where_all_stands_on_one_leaf() {
            amount = 4;
            tall = 100;
            leaves.columns = 2;
            tryVerify(() => blocks.count === 4 && blocks.itemAt(2).x > 0 && blocks.itemAt(2).y === 0);
            compare(blocks.itemAt(1).x, 0);
            verify(!leaves.divided);
            tall = 400;
            tryVerify(() => leaves.divided && leaves.count === 2);
        }

        function test_columns_stand_beside_each_other() {
            amount = 5;
            leaves.columns = 2;
            tryVerify(() => blocks.count === 5 && blocks.itemAt(3).x === leaves.columnWidth + leaves.spacing);
            compare(leaves.count, 1);
            compare(seen(), [0, 1, 2, 3, 4]);
            compare(blocks.itemAt(0).width, 295);
        }
    }
}
