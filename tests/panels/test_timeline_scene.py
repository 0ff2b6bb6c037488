"""The timeline at a moment: cards, eras, ticks and years."""

import itertools
from datetime import date

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.panels.timeline.scene import (
    CARDS,
    current,
    derive,
    era_bands,
    event_ticks,
    in_order,
    year_ticks,
)
from tests.panels.small import event, exhibit

EVENTS = (
    event("c", "1922-04-16"),
    event("a", "1917-11-07"),
    event("e", "1926-04-24"),
    event("b", "1919-06-28"),
    event("d", "1922-06-24"),
)


def test_events_are_in_order_of_their_dates(shipped: Exhibit) -> None:
    small = exhibit(shipped, *EVENTS)
    assert [found.id for found in in_order(small)] == list("abcde")


@pytest.mark.parametrize(
    ("moment", "chosen", "event_of_moment"),
    [
        ("1917-01-01", "", "a"),
        ("1917-11-07", "", "a"),
        ("1919-06-27", "", "a"),
        ("1919-06-28", "", "b"),
        ("1922-04-16", "", "c"),
        ("1939-12-31", "", "e"),
        ("1939-12-31", "b", "e"),
        ("1919-06-28", "b", "b"),
        ("1917-01-01", "e", "a"),
        ("1922-04-16", "nonsense", "c"),
    ],
)
def test_the_event_of_the_moment_is_the_chosen_one_while_it_lasts_or_the_last_that_has_begun(
    shipped: Exhibit, moment: str, chosen: str, event_of_moment: str
) -> None:
    events = in_order(exhibit(shipped, *EVENTS))
    assert events[current(events, date.fromisoformat(moment), chosen)].id == event_of_moment


@pytest.mark.parametrize(
    ("moment", "cards", "chosen", "earlier", "later"),
    [
        ("1917-01-01", "abc", "a", "", "b"),
        ("1919-06-28", "bcd", "b", "a", "c"),
        ("1922-04-16", "cde", "c", "b", "d"),
        ("1922-06-24", "cde", "d", "c", "e"),
        ("1939-12-31", "cde", "e", "d", ""),
    ],
)
def test_the_cards_are_the_event_of_the_moment_and_its_neighbours(
    shipped: Exhibit, moment: str, cards: str, chosen: str, earlier: str, later: str
) -> None:
    small = exhibit(shipped, *EVENTS)
    scene = derive(small, in_order(small), "de", date.fromisoformat(moment), "")
    assert "".join(card.item for card in scene.cards) == cards
    assert [card.item for card in scene.cards if card.chosen] == [chosen]
    assert (scene.earlier, scene.later) == (earlier, later)


@pytest.mark.parametrize(
    ("moment", "language", "year", "era", "count"),
    [
        ("1922-04-16", "de", "1922", "Das Jahr von Rapallo", 2),
        ("1922-04-16", "en", "1922", "The year of Rapallo", 2),
        ("1917-01-01", "en", "1917", "Revolution, war, blockade", 1),
        ("1930-01-01", "en", "1930", "Cool years", 0),
    ],
)
def test_a_moment_has_a_year_an_era_and_a_count(
    shipped: Exhibit, moment: str, language: str, year: str, era: str, count: int
) -> None:
    small = exhibit(shipped, *EVENTS)
    scene = derive(small, in_order(small), language, date.fromisoformat(moment), "")
    assert (scene.year, scene.era, scene.count) == (year, era, count)


@pytest.mark.parametrize("number", range(CARDS + 1))
def test_few_events_make_few_cards(shipped: Exhibit, number: int) -> None:
    small = exhibit(shipped, *EVENTS[:number])
    scene = derive(small, in_order(small), "de", date(1922, 4, 16), "")
    assert len(scene.cards) == number
    assert scene.year == "1922"


def test_stepping_later_from_the_first_event_meets_every_event_once(shipped: Exhibit) -> None:
    events = in_order(shipped)
    met, at = [events[0].id], events[0]
    while True:
        scene = derive(shipped, events, "de", at.date.first, at.id)
        if not scene.later:
            break
        met.append(scene.later)
        at = shipped.events[scene.later]
    assert met == [found.id for found in events]


def test_eras_cover_the_exhibits_time_in_order(shipped: Exhibit) -> None:
    bands = era_bands(shipped, "de")
    assert bands[0].first == date(1917, 1, 1).toordinal()
    assert bands[-1].last == date(1939, 12, 31).toordinal()
    for band, following in itertools.pairwise(bands):
        assert band.last + 1 == following.first
    assert [band.brief for band in bands][1] == "1922"


def test_every_event_is_a_tick(shipped: Exhibit) -> None:
    ticks = event_ticks(in_order(shipped))
    assert {tick.key for tick in ticks} == set(shipped.events)


@pytest.mark.parametrize("room", [2, 3, 5, 8, 12, 23, 40])
def test_there_are_no_more_years_than_there_is_room_for(shipped: Exhibit, room: int) -> None:
    years = [int(tick.words) for tick in year_ticks(shipped, room)]
    assert 0 < len(years) <= room
    assert years[0] == 1917
    assert len({later - year for year, later in itertools.pairwise(years)}) <= 1
