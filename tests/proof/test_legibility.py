"""What the audit calls faint, pixel by pixel."""

from array import array

import pytest

from kiosk.proof.boxes import Box, Rect, Role
from kiosk.proof.legibility import Painted, faint

PAPER, INK, GREY, MARE = 0xFFFBF5E6, 0xFF0B1F33, 0xFF8A8A8A, 0xFF0F5C66
WIDE, HIGH = 100, 40


def painted(*colours: int, letters: int | None = None) -> Painted:
    """Stripes of colours beside each other, with letters on a tenth of it."""
    pixels = array(
        "I", [colours[x * len(colours) // WIDE] for _ in range(HIGH) for x in range(WIDE)]
    )
    if letters is not None:
        pixels[::10] = array("I", [letters] * len(pixels[::10]))
    return Painted(memoryview(pixels), WIDE)


def words(ink: str = "#0b1f33", role: Role = Role.TEXT, **more) -> Box:
    rect = Rect(0, 0, WIDE, HIGH)
    return Box(role, "words", "words", rect, rect, ink=ink, **more)


def test_words_that_stand_out_are_not_named():
    assert list(faint([words()], painted(PAPER, letters=INK))) == []


def test_words_that_do_not_are_named_with_both_colours():
    found = list(faint([words("#8a8a8a")], painted(PAPER, letters=GREY)))
    assert found == ["words: #8a8a8a on #fbf5e6 is 3.2 to 1, not 7"]


def test_of_several_grounds_the_worst_counts():
    assert list(faint([words()], painted(PAPER, PAPER, MARE, letters=INK)))


def test_the_edges_of_letters_are_no_ground():
    assert list(faint([words()], painted(*[PAPER] * 19, GREY, letters=INK))) == []


def test_a_halo_is_the_ground_of_its_words():
    assert list(faint([words(halo="#fbf5e6")], painted(GREY, letters=INK))) == []


@pytest.mark.parametrize(("ink", "named"), [("#8a8a8a", 0), ("#cccccc", 1)])
def test_a_sign_needs_less(ink, named):
    assert len(list(faint([words(ink, Role.SIGN)], painted(PAPER)))) == named


def test_what_need_not_stand_out_or_is_not_seen_does_not_count():
    rect = Rect(0, 0, WIDE, HIGH)
    cover = Box(Role.COVER, "", "", rect, rect)
    assert list(faint([words("")], painted(PAPER))) == []
    assert list(faint([words("#cccccc"), cover], painted(PAPER))) == []
    assert list(faint([cover, words("#cccccc", inside=frozenset({0}))], painted(PAPER)))
