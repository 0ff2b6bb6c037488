"""Hands that play on the hidden corner, and guesses at the code, lead nowhere."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.paths import default_exhibit
from kiosk.staff.code import kept
from kiosk.staff.room import CLOSES_AFTER_S, StaffRoom
from kiosk.staff.tries import FIRST_PAUSE_S
from tests.e2e.hands import Hands
from tests.e2e.opening import Clock, Opened, open_kiosk
from tests.e2e.visitor import Visitor

CORNER = QPointF(40, 40)


@pytest.fixture
def station(qtbot: QtBot, touch_screen: QPointingDevice, clock: Clock) -> Iterator[Opened]:
    opened = open_kiosk(default_exhibit(), clock, qtbot, still=True)
    yield opened
    opened.close()


@pytest.fixture
def room(station: Opened) -> StaffRoom:
    return StaffRoom(station.view.door, station.kiosk, kept("271828"), list, list)


@pytest.fixture
def visitor(qtbot: QtBot, station: Opened, touch_screen: QPointingDevice) -> Visitor:
    return Visitor(qtbot, station, touch_screen)


@pytest.fixture
def hands(station: Opened, touch_screen: QPointingDevice) -> Hands:
    return Hands(station.view.window, touch_screen)


def knock(hands: Hands, clock: Clock, fingers: int = 1) -> None:
    """The gesture, by so many fingers at once."""
    points = {number: CORNER + QPointF(8 * number, 0) for number in range(fingers)}
    for held in (0.1, 0.1, 0.1, 0.1, 1.5):
        hands.press(points)
        clock.turn(held)
        hands.release(points)
        clock.turn(0.2)


def test_one_finger_is_asked_for_the_code_and_a_palm_is_not(
    room: StaffRoom, station: Opened, hands: Hands, clock: Clock
) -> None:
    knock(hands, clock, fingers=5)
    assert not station.view.door.open
    clock.turn(2)
    knock(hands, clock)
    assert station.view.door.model is room.pad


def test_ten_fingers_in_the_corner_come_no_further_than_the_code(
    room: StaffRoom, station: Opened, visitor: Visitor, hands: Hands, clock: Clock
) -> None:
    chance, down = Random(1922), dict[int, QPointF]()
    for _ in range(3000):
        number = chance.randrange(10)
        clock.turn(chance.expovariate(1 / 0.15))
        if number in down:
            hands.release({number: down.pop(number)})
        else:
            down[number] = QPointF(chance.randrange(90), chance.randrange(90))
            hands.press({number: down[number]})
        station.view.pass_time()
        assert station.view.door.model in {None, room.pad}
        room.look()
    hands.release(down)
    station.let_pass(CLOSES_AFTER_S)
    room.look()
    assert not station.view.door.open
    visitor.sees("start")
    knock(hands, clock)
    assert station.view.door.open, "who knows how still comes in"


def test_the_code_page_shuts_after_a_minute_also_under_hands_that_hammer_on_it(
    room: StaffRoom, station: Opened, hands: Hands, clock: Clock
) -> None:
    knock(hands, clock)
    for _ in range(3):
        for digit in "999999":
            room.pad.type(digit)
        room.pad.submit()
    wait = 0.0
    while station.view.door.open:
        assert wait <= CLOSES_AFTER_S
        for press in (lambda: room.pad.type("9"), room.pad.erase, room.pad.submit):
            if not room.pad.possible:
                press()
        clock.turn(1)
        wait += 1
        room.look()


def test_a_wrong_code_says_nothing_of_how_much_of_it_was_right(
    room: StaffRoom, clock: Clock
) -> None:
    seen: list[tuple[object, ...]] = []
    for guess in ("000000", "200000", "271800", "271827", "2718280"):
        for digit in guess:
            room.pad.type(digit)
        room.pad.submit()
        seen.append((room.pad.said, room.pad.typed, room.pad.places, room.pad.possible))
        room.pad._tries.right()
        clock.turn(FIRST_PAUSE_S)
    assert all(one == other for one, other in pairwise(seen))
