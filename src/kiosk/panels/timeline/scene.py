"""What the timeline shows at a moment: cards, eras, ticks and years. No Qt."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.content.date_words import day_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event
from kiosk.panels.cards import Card, Link, distance, event_card, links_of

CARDS = 3
"""As many cards are on a screen of the usual size."""


@dataclass(frozen=True)
class EraBand:
    """An era as a band, from day to day."""

    key: str
    first: int
    last: int
    name: str
    brief: str
    number: int


@dataclass(frozen=True)
class Tick:
    """A mark on the axis: an event, or the beginning of a year."""

    key: str
    day: int
    words: str


@dataclass(frozen=True)
class Scene:
    """The timeline at one moment."""

    year: str = ""
    era: str = ""
    moment_words: str = ""
    count: int = 0
    cards: tuple[Card, ...] = ()
    links: tuple[Link, ...] = ()
    earlier: str = ""
    later: str = ""


def in_order(exhibit: Exhibit) -> tuple[Event, ...]:
    """The events by date."""
    return tuple(sorted(exhibit.events.values(), key=lambda e: (e.date.first, e.date.last, e.id)))


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
    if not events:
        return Scene(year=str(moment.year), moment_words=day_words(moment, language))
    position = current(events, moment, chosen)
    event = events[position]
    first = max(0, min(position, len(events) - room_for))
    era = next(
        (era for era in exhibit.settings.time.eras if era.span.first <= moment <= era.span.last),
        None,
    )
    return Scene(
        year=str(moment.year),
        era=exhibit.words(era.name, language) if era else "",
        moment_words=day_words(moment, language),
        count=sum(event.date.first.year == moment.year for event in events),
        cards=tuple(
            event_card(exhibit, shown, language, chosen=shown is event)
            for shown in events[first : first + room_for]
        ),
        links=links_of(exhibit, "event", event.id, language, moment),
        earlier=events[position - 1].id if position > 0 else "",
        later=events[position + 1].id if position + 1 < len(events) else "",
    )


def era_bands(exhibit: Exhibit, language: str) -> tuple[EraBand, ...]:
    """The eras in the exhibit's order."""
    return tuple(
        EraBand(
            key=era.id,
            first=era.span.first.toordinal(),
            last=era.span.last.toordinal(),
            name=exhibit.words(era.name, language),
            brief=exhibit.words(era.short or era.name, language),
            number=number,
        )
        for number, era in enumerate(exhibit.settings.time.eras)
    )


def event_ticks(events: Sequence[Event]) -> tuple[Tick, ...]:
    """A tick for each event."""
    return tuple(Tick(event.id, event.date.first.toordinal(), "") for event in events)


def year_ticks(exhibit: Exhibit, room_for: int) -> tuple[Tick, ...]:
    """A mark for as many years as there is room for, at equal steps from the first."""
    span = exhibit.settings.time.range
    years = range(span.first.year, span.last.year + 1)
    step = next(
        step
        for step in (1, 2, 3, 5, 10, 25, 50, 100, 500)
        if len(years) <= step * room_for or step == 500
    )
    return tuple(Tick(str(year), date(year, 1, 1).toordinal(), str(year)) for year in years[::step])
