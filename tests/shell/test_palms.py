"""A palm and a drop of water are no fingers; two fingers are none of them."""

from math import cos, sin, tau

import pytest

from kiosk.shell.palms import AT_ONCE_S, PALM_MM, STUCK_S, Palms, Spot

PALM = [(100.0, 100.0), (130.0, 110.0), (150.0, 150.0)]


def pressed(*spots: Spot, apart: float = 0.05) -> Palms:
    """Points that come one after another."""
    palms = Palms()
    for number, spot in enumerate(spots):
        palms.press(number, spot, 10 + apart * number)
    return palms


def ignored(palms: Palms, count: int = 12) -> list[int]:
    return [number for number in range(count) if palms.ignores(number)]


def test_three_points_at_once_and_close_together_are_a_palm() -> None:
    assert ignored(pressed(*PALM[:2])) == []
    assert ignored(pressed(*PALM)) == [0, 1, 2]


@pytest.mark.parametrize(
    "palms",
    [
        pressed(*PALM, apart=AT_ONCE_S / 2 + 0.01),
        pressed((0, 0), (PALM_MM - 1, 0), (2 * PALM_MM, 0)),
        pressed((0, 0), (80, 0), (-80, 0)),
        pressed((0, 0), (40, 0), (900, 0), (940, 0)),
    ],
    ids=["one after another", "far apart", "in a row too long", "two children with two each"],
)
def test_other_fingers_are_none(palms: Palms) -> None:
    assert ignored(palms) == []


def test_fingers_elsewhere_do_not_belong_to_it() -> None:
    palms = pressed((800, 100), *PALM, (500, 500), apart=0.01)
    assert ignored(palms) == [1, 2, 3]


def test_what_comes_beside_a_palm_that_lies_belongs_to_it() -> None:
    palms = pressed(*PALM)
    palms.press(7, (160, 160), 25)
    palms.press(8, (700, 160), 25)
    assert ignored(palms) == [0, 1, 2, 7]


def test_a_palm_that_has_gone_is_forgotten() -> None:
    palms = pressed(*PALM)
    for number in range(3):
        palms.release(number)
    palms.press(0, PALM[0], 11)
    assert ignored(palms) == []


def test_ten_points_at_once_are_hands() -> None:
    ring = [(100 + 40 * cos(tau * n / 12), 100 + 40 * sin(tau * n / 12)) for n in range(12)]
    assert ignored(pressed(*ring, apart=0)) == [*range(12)]


def test_what_does_not_move_is_dropped_once_and_until_it_goes() -> None:
    palms = pressed((10, 10), (800, 10))
    palms.move(0, (11, 11), 10 + STUCK_S - 1)
    palms.move(1, (810, 10), 10 + STUCK_S - 1)
    assert palms.drop_stuck(10 + STUCK_S) == 0
    assert palms.drop_stuck(10 + STUCK_S + 0.1) == 1
    assert palms.drop_stuck(10 + STUCK_S + 5) == 0
    palms.move(0, (60, 60), 10 + STUCK_S + 5)
    assert ignored(palms) == [0]
    palms.release(0)
    palms.press(0, (10, 10), 100)
    assert ignored(palms) == []


def test_what_is_a_palm_already_is_not_stuck_as_well() -> None:
    assert pressed(*PALM).drop_stuck(1000) == 0


def test_what_nobody_saw_coming_is_left_alone() -> None:
    palms = Palms()
    palms.move(3, (1, 1), 0)
    palms.release(3)
    assert ignored(palms) == []
