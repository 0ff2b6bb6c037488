"""What the timeline shows at a moment: cards, where they lead, and what may be chosen. No Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from kiosk.content.date_words import day_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event
from kiosk.panels.cards import Card, Link, beside, distance, event_card, links_in, links_of

CARDS = 3
"""As many cards are on a screen of the usual size."""

ALL: frozenset[str] = frozenset()
"""No category in particular: all events."""


@dataclass(frozen=True)
class CategoryChoice:
    """A category of events to look at alone."""

    key: str
    name: str
    number: int
    chosen: bool


@dataclass(frozen=True)
class Scene:
    """The timeline at one moment."""

    era: str = ""
    moment_words: str = ""
    count: int = 0
    cards: tuple[Card, ...] = ()
    chosen: str = ""
    named: tuple[Link, ...] = ()
    """Where the text of the chosen event leads."""
    links: tuple[Link, ...] = ()
    """Where it leads besides."""
    earlier: str = ""
    later: str = ""


def in_order(exhibit: Exhibit) -> tuple[Event, ...]:
    """The events by date."""
    return tuple(sorted(exhibit.events.values(), key=lambda e: (e.date.first, e.date.last, e.id)))


def of_categories(events: Sequence[Event], chosen: AbstractSet[str]) -> tuple[Event, ...]:
    """The events of the chosen categories, in the same order; ALL chooses every one."""
    return tuple(event for event in events if not chosen or event.category in chosen)


def toggled(exhibit: Exhibit, chosen: frozenset[str], category: str) -> frozenset[str]:
    """The choice with a category more, or without it. None or each of them is ALL."""
    after = chosen ^ {category}
    return ALL if after >= {each.id for each in exhibit.settings.categories} else after


def category_choices(
    exhibit: Exhibit, chosen: AbstractSet[str], language: str
) -> tuple[CategoryChoice, ...]:
    """The exhibit's categories; where there is but one, there is nothing to choose."""
    categories = exhibit.settings.categories
    return tuple(
        CategoryChoice(each.id, exhibit.words(each.name, language), number, each.id in chosen)
        for number, each in enumerate(categories)
        if len(categories) > 1
    )


def current(events: Sequence[Event], moment: date, chosen: str) -> int:
    """The event of the moment: the chosen one while it lasts, or else the last that has begun, or
    the first of all."""
    for position, event in enumerate(events):
        if event.id == chosen and distance(event.date, moment) == 0:
            return position
    begun = bisect_right(events, moment, key=lambda event: event.date.first)
    return max(0, begun - 1)


def derive(
    exhibit: Exhibit,
    events: Sequence[Event],
    language: str,
    moment: date,
    chosen: str,
    room_for: int = CARDS,
) -> Scene:
    """The timeline for a moment, with the event of that moment chosen, and so many cards."""
    era = next(
        (era for era in exhibit.settings.time.eras if era.span.first <= moment <= era.span.last),
        None,
    )
    scene = Scene(
        era=exhibit.words(era.name, language) if era else "",
        moment_words=day_words(moment, language),
    )
    if not events:
        return scene
    position = current(events, moment, chosen)
    event = events[position]
    first = max(0, min(position, len(events) - room_for))
    named = links_in(exhibit, language, event.text)
    return Scene(
        era=scene.era,
        moment_words=scene.moment_words,
        count=_in_year(events, moment.year),
        cards=tuple(
            event_card(exhibit, shown, language, chosen=shown is event)
            for shown in events[first : first + room_for]
        ),
        chosen=event.id,
        named=named,
        links=beside(links_of(exhibit, "event", event.id, language, moment), named),
        earlier=events[position - 1].id if position > 0 else "",
        later=events[position + 1].id if position + 1 < len(events) else "",
    )


def _in_year(events: Sequence[Event], year: int) -> int:
    first = bisect_left(events, year, key=lambda event: event.date.first.year)
    return bisect_right(events, year, key=lambda event: event.date.first.year) - first
