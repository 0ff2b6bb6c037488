"""Five quick touches in a corner, the last of them held, and nothing else, open the staff door."""

import random

import pytest

from kiosk.shell.knocks import HELD_AT_MOST_S, HELD_S, QUICK_S, TOUCHES, Knocks


def answered(*lasting: float, apart: float = 0.2) -> bool:
    """Whether touches of so many seconds each, one after another, are the gesture."""
    knocks, now, opened = Knocks(), 100.0, False
    for seconds in lasting:
        knocks.press(now)
        now += seconds
        opened = knocks.release(now)
        now += apart
    return opened


def test_five_quick_touches_of_which_the_last_is_held():
    assert answered(0.1, 0.1, 0.1, 0.1, HELD_S)


@pytest.mark.parametrize(
    "lasting",
    [
        (0.1, 0.1, 0.1, HELD_S),
        (0.1, 0.1, 0.1, 0.1, 0.1, HELD_S),
        (0.1, 0.1, 0.1, 0.1, 0.1),
        (0.1, 0.1, 0.1, 0.1, HELD_AT_MOST_S + 1),
        (0.1, QUICK_S + 0.1, 0.1, 0.1, HELD_S),
        (HELD_S,),
    ],
)
def test_anything_else_does_not(lasting: tuple[float, ...]):
    assert not answered(*lasting)


def test_slow_touches_do_not():
    assert not answered(0.1, 0.1, 0.1, 0.1, HELD_S, apart=QUICK_S + 0.1)


def test_who_counted_wrong_begins_again_after_a_moment():
    knocks, now = Knocks(), 0.0
    for seconds in (0.1, 0.1):
        knocks.press(now)
        now += seconds
        knocks.release(now)
    now += 2
    for seconds in (*[0.1] * (TOUCHES - 1), HELD_S):
        knocks.press(now)
        now += seconds
        opened = knocks.release(now)
        now += 0.2
    assert opened


def test_hands_that_know_nothing_hardly_ever_find_it():
    """Even if every single touch of a visitor fell into the corner."""
    chance, knocks, now, opened = random.Random(1), Knocks(), 0.0, 0
    for _ in range(200_000):
        knocks.press(now)
        now += chance.expovariate(1 / 0.2)
        opened += knocks.release(now)
        now += chance.expovariate(1 / 1.5)
    assert opened < 20
