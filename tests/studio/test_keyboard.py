"""The studio without a mouse and without a finger."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from tests.studio.conftest import Curator
from tests.studio.test_studio import SIGNED

SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused(curator: Curator) -> QQuickItem:
    item = curator.window.activeFocusItem()
    assert item is not None
    return item


def on(curator: Curator, name: str) -> bool:
    """Whether the keyboard is there."""
    return focused(curator).objectName() == name


def walk(curator: Curator, key: Qt.Key, modifier: Qt.KeyboardModifier, steps: int) -> list[str]:
    """Where the keyboard comes; each is in view, and shows that it has it."""
    names: list[str] = []
    fields = curator.sees("fields")
    for _ in range(steps):
        curator.strike(key, modifier)
        item = focused(curator)
        names.append(item.objectName())
        if not item.inherits("QQuickTextEdit"):
            assert curator.sees("focusMark").parentItem() is item, names
        if fields.isAncestorOf(item):
            top = item.mapToItem(fields, QPointF(0, 0)).y()
            assert top >= 0, names
            assert top + min(item.height(), fields.height()) <= fields.height(), names
    return names


def test_tab_goes_through_a_form_and_back_and_all_is_in_view(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.presses("left-date")
    there = walk(curator, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, 40)
    assert {"later-date", "choose-place", "left-title-input", "add-sources"} <= set(there)
    assert len(set(there)) == len(there)
    back = walk(curator, Qt.Key.Key_Backtab, SHIFT, 39)
    assert back == there[-2::-1]


def test_what_has_the_keyboard_is_done_by_return_enter_and_space(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.presses("left-date")
    curator.strike(Qt.Key.Key_Tab)
    assert on(curator, "later-date")
    for day, key in enumerate((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space), 17):
        curator.strike(key)
        curator.finds_in(SIGNED, f"date: 1922-04-{day}")


def test_the_list_is_gone_through_by_arrows(curator: Curator) -> None:
    curator.touch("search")
    curator.strike(Qt.Key.Key_Tab)
    assert on(curator, "shelf-exhibit")
    for _ in range(2):
        curator.strike(Qt.Key.Key_Down)
    assert on(curator, "shelf-event")
    curator.strike(Qt.Key.Key_Return)
    curator.strike(Qt.Key.Key_Down)
    curator.strike(Qt.Key.Key_Space)
    assert curator.studio.form.key.startswith("event:")
    curator.strike(Qt.Key.Key_Tab)
    assert on(curator, "new")


def test_what_can_be_chosen_keeps_the_keyboard_until_it_is_gone(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.presses("choose-place")
    curator.sees("choices")
    places = {focused(curator).objectName()}
    for _ in range(8):
        curator.strike(Qt.Key.Key_Tab)
        places.add(focused(curator).objectName())
    assert len(places) == 4
    assert {"chooserSearch-input", "chooseNone", "closeChooser"} < places
    curator.strike(Qt.Key.Key_Escape)
    curator.sees_no_more("choices")
    assert on(curator, "choose-place")
    curator.strike(Qt.Key.Key_Space)
    curator.types("camog")
    curator.strike(Qt.Key.Key_Tab)
    curator.strike(Qt.Key.Key_Return)
    curator.finds_in(SIGNED, "place: camogli")
    assert on(curator, "choose-place")


def test_the_map_gives_the_keyboard_back_and_degrees_can_be_written(curator: Curator) -> None:
    file = "places/camogli.yaml"
    curator.opens("place", "camogli")
    curator.presses("locate-position")
    curator.sees("pickerMap")
    assert on(curator, "mapDone")
    curator.strike(Qt.Key.Key_Escape)
    curator.sees_no_more("pickerMap")
    assert on(curator, "locate-position")
    curator.writes("left-position/lat", "44.35")
    curator.strike(Qt.Key.Key_Return)
    curator.finds_in(file, "lat: 44.35")


def test_another_item_begins_at_its_top(curator: Curator) -> None:
    curator.opens("event", "rapallo-signed")
    curator.shows("left-image/alt")
    fields = curator.sees("fields")
    assert fields.property("contentY") > 0
    curator.opens("place", "camogli")
    assert fields.property("contentY") == 0
