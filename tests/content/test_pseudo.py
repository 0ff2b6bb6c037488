"""Languages that nobody speaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.pseudo import (
    FROM_THE_RIGHT,
    LONGER,
    as_if,
    is_from_the_right,
    written_in,
)


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=200))
def test_longer_words_are_longer_by_two_fifths_and_begin_as_they_were(words):
    longer = as_if(words, LONGER)
    assert longer.startswith(words)
    assert abs(len(longer) - 1.4 * len(words)) <= 2


def test_longer_words_are_no_longer_than_those_they_are_made_of():
    assert max(map(len, as_if("Der Vertrag von Rapallo", LONGER).split())) <= len("Rapallo") + 1


def test_words_from_the_right_read_from_the_right():
    assert as_if("Rapallo", FROM_THE_RIGHT) == "\u200fRapallo"


@pytest.mark.parametrize("language", ["de", "ar", LONGER, FROM_THE_RIGHT])
def test_no_words_stay_none(language):
    assert as_if("", language) == ""


def test_other_languages_are_as_they_are():
    assert as_if("Rapallo", "de") == "Rapallo"
    assert [
        each for each in ("de", "ar", "he", LONGER, FROM_THE_RIGHT) if is_from_the_right(each)
    ] == [
        "ar",
        "he",
        FROM_THE_RIGHT,
    ]


def test_longer_words_are_made_of_english_ones():
    assert [written_in(each) for each in (LONGER, FROM_THE_RIGHT, "de")] == [
        "en",
        FROM_THE_RIGHT,
        "de",
    ]
