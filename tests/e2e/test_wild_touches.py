"""Children: many touches, anywhere, faster than anything can load. Nothing breaks or leads out."""

from random import Random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.content.exhibit import Exhibit
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

TOUCHES, TOUCHES_IN_A_PANEL = 180, 25
KINDS = ["tap", "drag", "pinch", "key", "wait", "bar"]


@pytest.mark.parametrize("station", ["1920x1080", "1080x1920"], indirect=True)
def test_wild_touches_end_on_the_start_screen_like_all_others(
    station: Opened, visitor: Visitor
) -> None:
    chance = Random(1922)
    window = visitor.window

    def anywhere() -> QPointF:
        return QPointF(chance.randrange(window.width()), chance.randrange(window.height()))

    been = set()
    for _ in range(TOUCHES):
        match chance.choices(KINDS, [58, 12, 5, 3, 3, 19])[0]:
            case "tap":
                visitor.tap(anywhere())
            case "drag":
                visitor.drag(anywhere(), anywhere(), steps=3)
            case "pinch":
                apart = chance.randrange(40, 400), chance.randrange(40, 400)
                visitor.pinch(anywhere(), *apart, steps=3)
            case "key":
                key = chance.choice([Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Tab])
                QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
            case "wait":
                station.let_pass(chance.choice([10, 59, 61]))
            case _:
                bar = QPointF(chance.randrange(window.width() // 2), window.height() - 20)
                visitor.tap(bar)
        visit = station.kiosk.visit
        assert visit
        been.add(visit.location.panel)
        assert window.isVisible()
    assert len(been) > 2, "the touches led somewhere"
    station.kiosk.stay()
    station.let_pass(80)
    visitor.sees("start")
    visitor.touch("start")
    visitor.sees("home")
    visitor.sees_no_more("warning")


@pytest.mark.parametrize("station", ["1280x800 still"], indirect=True)
def test_wild_touches_in_each_panel_leave_the_way_home(
    station: Opened, visitor: Visitor, shipped: Exhibit
) -> None:
    chance = Random(1939)
    room = visitor.window.size()
    visitor.touch("start")
    for panel in shipped.settings.panels:
        visitor.touch(f"door-{panel}")
        visitor.sees(panel)
        for _ in range(TOUCHES_IN_A_PANEL):
            spot = QPointF(chance.randrange(room.width()), chance.randrange(room.height() - 90))
            visitor.tap(spot)
            visitor.next_frame()
        visitor.touch("bar-home")
        visitor.sees("home")
        for gone in ("evidence", "term", "takeHome", panel):
            visitor.sees_no_more(gone)


def test_who_changes_their_mind_before_a_page_is_there_sees_the_last_one(
    station: Opened, visitor: Visitor
) -> None:
    visitor.touch("start")
    visitor.rests("door-map")
    for panel in ("map", "timeline", "treaties", "people", "map", "timeline"):
        station.kiosk.openPanel(panel)
        station.kiosk.goHome()
    station.kiosk.openPanel("people")
    visitor.sees("people")
    for gone in ("home", "map", "timeline", "treaties"):
        visitor.sees_no_more(gone)
    assert visitor.rests("bar-home")
