"""Palms, drops of water and ten fingers, and what others do meanwhile."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice

from kiosk.shell.palms import STUCK_S
from tests.e2e.hands import Hands
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

PALM = [QPointF(0, 0), QPointF(60, 30), QPointF(-40, 70), QPointF(80, -60), QPointF(20, 110)]
pytestmark = pytest.mark.parametrize("station", ["1920x1080 still"], indirect=True)


@pytest.fixture
def hands(station: Opened, touch_screen: QPointingDevice) -> Hands:
    return Hands(station.view.window, touch_screen)


def palm(middle: QPointF) -> dict[int, QPointF]:
    return {10 + number: middle + spot for number, spot in enumerate(PALM)}


def pair(middle: QPointF, apart: float) -> dict[int, QPointF]:
    return {1: middle - QPointF(apart, 0), 2: middle + QPointF(apart, 0)}


def at_home(visitor: Visitor) -> QPointF:
    """Where the door of the people is."""
    visitor.touch("start")
    return visitor.rests("door-people")


def stays_home(visitor: Visitor) -> None:
    visitor.next_frame()
    visitor.next_frame()
    assert visitor.find("home")
    assert not visitor.find("people")


def test_a_palm_opens_no_door(visitor: Visitor, hands: Hands) -> None:
    points = palm(at_home(visitor))
    hands.press(points)
    hands.release(points)
    stays_home(visitor)


def test_nor_does_one_whose_points_come_one_by_one(visitor: Visitor, hands: Hands) -> None:
    points = palm(at_home(visitor))
    for number, spot in points.items():
        hands.press({number: spot})
        visitor.next_frame()
    for number, spot in points.items():
        hands.release({number: spot})
        visitor.next_frame()
    stays_home(visitor)
    visitor.touch("door-people")
    visitor.sees("people")


def test_who_touches_beside_a_palm_that_lies_is_answered(visitor: Visitor, hands: Hands) -> None:
    door = at_home(visitor)
    beside = visitor.rests("bar-language")
    hands.press(palm(door))
    hands.press({1: beside})
    hands.release({1: beside})
    visitor.sees("languageSheet")
    hands.release(palm(door))
    visitor.touch("sheet-close")


def test_two_fingers_zoom_as_ever(visitor: Visitor, hands: Hands) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    middle = visitor.rests("coast")
    before = visitor.value("coast", "zoom")
    hands.press(pair(middle, 60))
    for step in range(1, 9):
        hands.move(pair(middle, 60 + 30 * step))
        visitor.next_frame()
    hands.release(pair(middle, 300))
    assert visitor.value("coast", "zoom") > before + 0.3


def test_two_children_with_a_finger_each_draw_the_map_apart(visitor: Visitor, hands: Hands) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    middle = visitor.rests("coast")
    before = visitor.value("coast", "zoom")
    for number, spot in pair(middle, 250).items():
        hands.press({number: spot})
        visitor.next_frame()
    for step in range(1, 6):
        hands.move(pair(middle, 250 + 40 * step))
        visitor.next_frame()
    hands.release(pair(middle, 450))
    assert visitor.value("coast", "zoom") > before + 0.2


def test_a_palm_on_the_map_moves_nothing(visitor: Visitor, hands: Hands) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    middle = visitor.rests("coast")
    before = [visitor.value("coast", what) for what in ("zoom", "centreX", "centreY")]
    hands.press(palm(middle))
    for step in range(8):
        hands.move(palm(middle + QPointF(20 * step, 10 * step)))
        visitor.next_frame()
    hands.release(palm(middle + QPointF(140, 70)))
    visitor.next_frame()
    assert [visitor.value("coast", what) for what in ("zoom", "centreX", "centreY")] == before
    visitor.drag(middle, middle + QPointF(200, 0), steps=4)
    assert visitor.value("coast", "centreX") != before[1], "a finger still does"


def test_a_drop_of_water_keeps_no_visit_alive_and_opens_nothing(
    station: Opened, visitor: Visitor, hands: Hands
) -> None:
    drop = at_home(visitor)
    hands.press({1: drop})
    for second in range(130):
        hands.move({1: drop + QPointF(second % 2, 0)})
        station.let_pass(1)
        if second == STUCK_S + 2:
            assert station.view.sieve.stuck == 1
    visitor.sees("start")
    hands.release({1: drop})
    visitor.next_frame()
    assert visitor.find("start")
    assert station.view.sieve.stuck == 1


def test_beside_a_drop_of_water_everything_works(
    station: Opened, visitor: Visitor, hands: Hands
) -> None:
    visitor.touch("start")
    visitor.touch("door-map")
    spot = visitor.rests("coast")
    hands.press({1: spot})
    station.let_pass(STUCK_S + 1)
    before = visitor.value("coast", "centreX"), visitor.value("coast", "zoom")
    hands.press({2: spot + QPointF(200, 0)})
    for step in range(1, 6):
        hands.move({2: spot + QPointF(200 - 60 * step, 0)})
        visitor.next_frame()
    hands.release({2: spot - QPointF(100, 0)})
    assert visitor.value("coast", "centreX") != before[0]
    assert visitor.value("coast", "zoom") == before[1], "the drop is no second finger"
    idle = station.kiosk.visit
    assert idle
    assert idle.touched_at == station.clock.now, "a finger beside it is a sign of life"
    home = visitor.rests("bar-home")
    hands.press({2: home})
    hands.release({2: home})
    visitor.sees("home")
    hands.release({1: spot})


def test_ten_fingers_and_more_break_nothing(visitor: Visitor, hands: Hands) -> None:
    at_home(visitor)
    width, height = visitor.window.width(), visitor.window.height()
    spots = {
        number: QPointF(width * (number % 5 + 0.5) / 5, height * (number // 5 + 0.5) / 4)
        for number in range(20)
    }
    hands.press(spots)
    for step in range(5):
        hands.move({number: spot + QPointF(9 * step, 5 * step) for number, spot in spots.items()})
        visitor.next_frame()
    hands.release({number: spot + QPointF(36, 20) for number, spot in spots.items()})
    visitor.next_frame()
    visitor.touch("bar-home")
    visitor.sees("home")
