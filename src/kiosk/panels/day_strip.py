"""The strip of days that the map and others show below: one bar a day. No Qt."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.date_words import day_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event
from kiosk.panels.cards import distance


@dataclass(frozen=True)
class DayBar:
    """One day: its number, how much happens (0 to 1), and whether it is past, now or coming."""

    key: str
    day: int
    share: float
    when: int


@dataclass(frozen=True)
class DayMark:
    """A date below the strip."""

    key: str
    day: int
    words: str


MOST = 4
"""As many things to see on a day, or more, make a bar of full height."""

SHORT = 3
"""Days up to which a stay at a place counts as something to see on each of them."""


def bars(exhibit: Exhibit, moment: date) -> tuple[DayBar, ...]:
    """A bar for each day of the exhibit's focus: how much there was to see at some place."""
    focus = exhibit.settings.time.focus
    days = [focus.first + timedelta(n) for n in range((focus.last - focus.first).days + 1)]
    dates = [event.date for event in exhibit.events.values() if event.place]
    dates += [
        visit.date
        for place in exhibit.places.values()
        for visit in place.visits
        if (visit.date.last - visit.date.first).days < SHORT
    ]
    return tuple(
        DayBar(
            key=day.isoformat(),
            day=day.toordinal(),
            share=min(1.0, sum(distance(each, day) == 0 for each in dates) / MOST),
            when=(day > moment) - (day < moment),
        )
        for day in days
    )


def marks(exhibit: Exhibit, language: str) -> tuple[DayMark, ...]:
    """A date for the first and the last day, and for some between."""
    focus = exhibit.settings.time.focus
    length = (focus.last - focus.first).days
    step = max(1, round(length / 4))
    offsets = [0, *range(step, length - step // 2, step), length]
    return tuple(
        DayMark(
            key=str(offset),
            day=(focus.first + timedelta(offset)).toordinal(),
            words=day_words(focus.first + timedelta(offset), language, year=False),
        )
        for offset in offsets
    )


def event_of_day(exhibit: Exhibit, day: date) -> Event | None:
    """The event that a day is known by: of those on it, the one that begins and ends nearest."""
    there = [event for event in exhibit.events.values() if distance(event.date, day) == 0]
    return min(
        there,
        key=lambda event: (event.date.last - event.date.first, event.treaty is None, event.id),
        default=None,
    )
