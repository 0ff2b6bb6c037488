"""The code of the staff is not kept as it is typed, and wrong ones bring ever longer pauses."""

import re

import pytest

from kiosk.staff.code import PATTERN, is_fit, is_right, kept
from kiosk.staff.tries import FIRST_PAUSE_S, LONGEST_PAUSE_S, WRONG_AT_MOST, Tries


def test_a_code_is_known_again_and_cannot_be_read():
    line = kept("271828")
    assert re.fullmatch(PATTERN, line)
    assert "271828" not in line
    assert is_right("271828", line)
    assert not is_right("271829", line)
    assert kept("271828") != line, "with another salt each time"


@pytest.mark.parametrize(
    "line",
    ["", "271828", "scrypt$1$2$3$4$5", "scrypt$16384$8$1$$", "scrypt$999999$99$99$YQ==$YQ=="],
)
def test_what_was_never_kept_so_lets_nobody_in(line: str):
    assert not is_right("271828", line)
    assert not is_right("", line)


@pytest.mark.parametrize("code", ["271828", "000010", "314159265358"])
def test_a_fit_code(code: str):
    assert is_fit(code)


@pytest.mark.parametrize(
    "code", ["", "27182", "2718281828459", "111111", "123456", "987654", "27182a", "２７１８２８"]
)
def test_an_unfit_code(code: str):
    assert not is_fit(code)


def test_three_wrong_codes_bring_a_pause_and_three_more_a_longer_one():
    tries, now, pauses = Tries(), 0.0, []
    for _ in range(7):
        for _ in range(WRONG_AT_MOST):
            assert tries.pause_left(now) == 0
            tries.wrong(now)
        pauses.append(tries.pause_left(now))
        now += pauses[-1]
    assert pauses == [30, 60, 120, 240, 480, LONGEST_PAUSE_S, LONGEST_PAUSE_S]


def test_the_right_code_forgets_the_wrong_ones():
    tries = Tries()
    for _ in range(WRONG_AT_MOST + 1):
        tries.wrong(0)
    tries.right()
    assert tries.pause_left(0) == 0
    for _ in range(WRONG_AT_MOST):
        tries.wrong(0)
    assert tries.pause_left(0) == FIRST_PAUSE_S
