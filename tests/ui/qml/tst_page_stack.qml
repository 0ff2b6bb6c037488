import QtQuick
import QtTest
import kiosk.ui

Item {
    id: root

    width: 300
    height: 200

    QtObject {
        id: one

        property int made
    }

    QtObject {
        id: other
    }

    PageStack {
        id: pages

        anchors.fill: parent
    }

    // Loads after the other one: when its page is there, the other's would be too.
    PageStack {
        id: yardstick
    }

    TestCase {
        readonly property url first: Qt.resolvedUrl("pages/FirstPage.qml")
        readonly property url second: Qt.resolvedUrl("pages/SecondPage.qml")

        name: "PageStack"
        when: windowShown

        // The pages that there are, and of those the ones that can be seen.
        function made(): list<Item> {
            return pages.children.filter(child => child.item ?? null).map(child => child.item);
        }

        function seen(): string {
            return made().filter(page => page.visible).map(page => page.objectName).join();
        }

        function initTestCase() {
            Theme.still = true;
        }

        function init() {
            pages.show("", null);
            tryVerify(() => pages.settled && made().length === 0);
        }

        function test_a_page_comes_with_its_model() {
            pages.show(first, one);
            tryVerify(() => seen() === "first");
            compare(made()[0].panel, one);
        }

        function test_the_old_page_stays_until_the_new_one_is_there_and_is_then_freed() {
            pages.show(first, one);
            tryVerify(() => seen() === "first" && pages.settled);
            pages.show(second, other);
            compare(seen(), "first");
            verify(pages.busy);
            verify(!pages.settled);
            const instants = [];
            tryVerify(() => {
                instants.push(seen());
                return seen() === "second";
            });
            verify(instants.every(each => each === "first" || each === "second"), instants);
            tryVerify(() => made().length === 1 && pages.settled);
            compare(made()[0].panel, other);
        }

        function test_no_page_at_all_frees_the_last_one() {
            pages.show(first, one);
            tryVerify(() => seen() === "first");
            pages.show("", null);
            tryVerify(() => made().length === 0);
            verify(!pages.busy);
        }

        function test_the_last_page_asked_for_is_the_one_that_is_shown() {
            pages.show(first, one);
            pages.show(second, other);
            tryVerify(() => seen() === "second");
            tryVerify(() => made().length === 1 && pages.settled);
        }

        function test_who_leaves_before_the_page_is_there_does_not_see_it_later() {
            pages.show(first, one);
            pages.show("", null);
            yardstick.show(first, one);
            tryVerify(() => yardstick.children.some(child => child.item ?? null));
            compare(made().length, 0);
            verify(pages.settled);
            pages.show(second, other);
            tryVerify(() => seen() === "second");
            tryVerify(() => made().length === 1 && pages.settled);
        }

        function test_a_page_that_nobody_wants_any_more_is_made_whole_first() {
            one.made = 0;
            pages.show(first, one);
            tryVerify(() => pages.children.some(child => child.status === Loader.Loading));
            pages.show("", null);
            pages.show(second, other);
            compare(one.made, 0);
            tryVerify(() => seen() === "second");
            compare(one.made, 1);
            tryVerify(() => made().length === 1 && pages.settled);
        }

        function test_the_same_page_can_come_again() {
            for (let n = 0; n < 6; n++) {
                pages.show(n % 2 ? first : second, one);
                tryVerify(() => seen() === (n % 2 ? "first" : "second") && pages.settled);
            }
            compare(made().length, 1);
        }
    }
}
