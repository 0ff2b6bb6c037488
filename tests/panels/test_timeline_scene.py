"""The timeline at a moment: cards, topics, and what leads on."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.panels.timeline.scene import (
    ALL,
    CARDS,
    category_choices,
    current,
    derive,
    in_order,
    of_categories,
    toggled,
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
    ("moment", "language", "words", "era", "count"),
    [
        ("1922-04-16", "de", "16. April 1922", "Das Jahr von Rapallo", 2),
        ("1922-04-16", "en", "16 April 1922", "The year of Rapallo", 2),
        ("1917-01-01", "en", "1 January 1917", "Revolution, war, blockade", 1),
        ("1930-01-01", "en", "1 January 1930", "Cool years", 0),
    ],
)
def test_a_moment_has_words_an_era_and_a_count(
    shipped: Exhibit, moment: str, language: str, words: str, era: str, count: int
) -> None:
    small = exhibit(shipped, *EVENTS)
    scene = derive(small, in_order(small), language, date.fromisoformat(moment), "")
    assert (scene.moment_words, scene.era, scene.count) == (words, era, count)


@pytest.mark.parametrize("number", range(CARDS + 1))
def test_few_events_make_few_cards(shipped: Exhibit, number: int) -> None:
    small = exhibit(shipped, *EVENTS[:number])
    scene = derive(small, in_order(small), "de", date(1922, 4, 16), "")
    assert len(scene.cards) == number
    assert scene.moment_words == "16. April 1922"


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


TOPICS = (
    event("a", "1917-11-07", category="politics"),
    event("b", "1919-06-28", category="treaty"),
    event("c", "1922-04-16", category="treaty"),
    event("d", "1922-06-24", category="violence"),
)


@pytest.mark.parametrize(
    ("chosen", "moment", "cards", "count"),
    [
        (ALL, "1922-04-16", "bcd", 2),
        ({"treaty"}, "1922-04-16", "bc", 1),
        ({"treaty", "violence"}, "1922-06-24", "bcd", 2),
        ({"violence"}, "1917-01-01", "d", 0),
        ({"economy"}, "1922-04-16", "", 0),
    ],
)
def test_topics_decide_over_the_cards_and_the_count(
    shipped: Exhibit, chosen: set[str], moment: str, cards: str, count: int
) -> None:
    small = exhibit(shipped, *TOPICS)
    events = of_categories(in_order(small), chosen)
    scene = derive(small, events, "de", date.fromisoformat(moment), "")
    assert "".join(card.item for card in scene.cards) == cards
    assert scene.count == count


def test_stepping_meets_only_events_of_the_chosen_topics(shipped: Exhibit) -> None:
    small = exhibit(shipped, *TOPICS)
    events = of_categories(in_order(small), {"politics", "violence"})
    scene = derive(small, events, "de", date(1917, 11, 7), "a")
    assert (scene.earlier, scene.later) == ("", "d")


def test_a_touch_adds_a_topic_or_takes_it_away(shipped: Exhibit) -> None:
    one = toggled(shipped, ALL, "treaty")
    assert one == {"treaty"}
    assert toggled(shipped, one, "violence") == {"treaty", "violence"}
    assert toggled(shipped, one, "treaty") == ALL


def test_all_topics_one_by_one_are_all_events(shipped: Exhibit) -> None:
    chosen = ALL
    for category in shipped.settings.categories:
        chosen = toggled(shipped, chosen, category.id)
    assert chosen == ALL


def test_topics_are_those_of_the_exhibit_and_none_where_there_is_one(shipped: Exhibit) -> None:
    choices = category_choices(shipped, {"violence"}, "en")
    assert [(each.key, each.number) for each in choices if each.chosen] == [("violence", 2)]
    assert [each.name for each in choices][:2] == ["Treaty", "Conference"]
    settings = replace(shipped.settings, categories=shipped.settings.categories[:1])
    assert category_choices(replace(shipped, settings=settings), ALL, "en") == ()
