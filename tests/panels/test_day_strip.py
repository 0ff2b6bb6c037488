"""The strip of days: one bar a day, dates below."""

import itertools
from datetime import date

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event, Place
from kiosk.panels.day_strip import bars, event_of_day, marks
from tests.panels.small import event, exhibit, place

EASTER = date(1922, 4, 16)


def test_there_is_a_bar_for_each_day_of_the_focus(shipped: Exhibit) -> None:
    found = bars(shipped, EASTER)
    assert len(found) == 40
    assert (found[0].key, found[-1].key) == ("1922-04-10", "1922-05-19")
    assert [bar.day for bar in found] == list(range(found[0].day, found[0].day + 40))


def test_bars_are_past_now_or_coming(shipped: Exhibit) -> None:
    when = {bar.key: bar.when for bar in bars(shipped, EASTER)}
    assert (when["1922-04-15"], when["1922-04-16"], when["1922-04-17"]) == (-1, 0, 1)
    assert {bar.when for bar in bars(shipped, date(1917, 1, 1))} == {1}
    assert {bar.when for bar in bars(shipped, date(1939, 1, 1))} == {-1}


@pytest.mark.parametrize(("count", "share"), [(0, 0), (1, 0.25), (4, 1), (9, 1)])
def test_a_bar_is_as_high_as_much_happens_at_some_place(
    shipped: Exhibit, count: int, share: float
) -> None:
    when = "1922-04-12/1922-04-13"
    events = [event(f"e{n}", when, place="here") for n in range(count)]
    visits = [{"date": when, "text": "a visit"}] * count
    for small in (
        exhibit(shipped, place("here"), *events),
        exhibit(shipped, place("here", visits=visits)),
    ):
        high = {bar.key: bar.share for bar in bars(small, EASTER)}
        assert (high["1922-04-11"], high["1922-04-12"], high["1922-04-13"]) == (0, share, share)


@pytest.mark.parametrize(
    ("items", "share"),
    [
        ((event("nowhere", "1922-04-12"),), 0),
        ((event("somewhere", "1922-04-12", place="here"),), 0.25),
        ((place("here", visits=[{"date": "1922-04-11/1922-04-13", "text": "three days"}]),), 0.25),
        ((place("here", visits=[{"date": "1922-04-11/1922-04-14", "text": "a stay"}]),), 0),
    ],
    ids=["nowhere", "somewhere", "a short visit", "a stay"],
)
def test_what_happens_nowhere_or_all_the_time_makes_no_day_special(
    shipped: Exhibit, items: tuple[Event | Place, ...], share: float
) -> None:
    high = {bar.key: bar.share for bar in bars(exhibit(shipped, *items), EASTER)}
    assert high["1922-04-12"] == share


@pytest.mark.parametrize(
    ("language", "first", "last"), [("de", "10. April", "19. Mai"), ("en", "10 April", "19 May")]
)
def test_dates_stand_at_both_ends_and_between_without_crowding(
    shipped: Exhibit, language: str, first: str, last: str
) -> None:
    found = marks(shipped, language)
    assert (found[0].words, found[-1].words) == (first, last)
    assert 3 <= len(found) <= 6
    steps = [later.day - mark.day for mark, later in itertools.pairwise(found)]
    assert min(steps) >= 5


def test_a_day_is_known_by_the_event_that_is_most_its_own(shipped: Exhibit) -> None:
    small = exhibit(
        shipped,
        event("conference", "1922-04-10/1922-05-19"),
        event("easter", "1922-04-16"),
    )
    for day, key in ((EASTER, "easter"), (date(1922, 4, 17), "conference")):
        found = event_of_day(small, day)
        assert found
        assert found.id == key
    assert event_of_day(small, date(1930, 1, 1)) is None
