"""What lies on the axis: eras, a bar for what happens in each span, marks with dates. No Qt.

Widths are in pixels of the screen, days are ordinals.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kiosk.content.date_words import short_words
from kiosk.content.dates import Precision
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Event
from kiosk.panels.timeline.steps import DAY, MONTH, YEAR, Step

_MARKED = (
    *(Step("day", count) for count in (1, 2, 7, 14)),
    *(Step("month", count) for count in (1, 3, 6)),
    *(Step("year", count) for count in (1, 2, 5, 10, 25, 50, 100, 500, 1000)),
)
_BARRED = (
    *(Step("day", count) for count in (1, 7)),
    *(Step("month", count) for count in (1, 3)),
    *(Step("year", count) for count in (1, 10, 100, 1000)),
)
_BROADER = 2.4
"""Bars for days and weeks are so much broader: as many as are in view wait beside it."""
_APART = 6
"""Marks without a date are as far apart as so many of the least bars."""


@dataclass(frozen=True)
class Look:
    """What is seen of the axis, and how large."""

    first: int = 1
    last: int = 1
    day_width: float = 1
    letter: float = 1
    """The width of a letter of the dates."""
    least: float = 1
    """The least width of a bar."""


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
class Bar:
    """How much happens in a span: as high as its share (0 to 1) of the busiest such span."""

    key: str
    first: int
    last: int
    count: int
    share: float


@dataclass(frozen=True)
class Mark:
    """A mark on the axis; the lesser ones bear no date."""

    key: str
    day: int
    words: str


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


class Density:
    """How many of some events begin in each span."""

    def __init__(self, events: Sequence[Event]) -> None:
        """Args: events by date."""
        self._days = [event.date.first.toordinal() for event in events]
        self._most: dict[Step, int] = {}

    def bars(self, look: Look) -> tuple[Bar, ...]:
        """A bar for each span in which an event begins, in the finest spans that can be seen."""
        step = next((each for each in _BARRED if _seen(each, look)), _BARRED[-1])
        most = self._most.get(step) or self._busiest(step)
        return tuple(
            Bar(f"{step.count} {step.unit} {begin}", begin, after - 1, count, count / most)
            for begin, after in step.runs(look.first, look.last)
            if (count := self._count(begin, after))
        )

    def _count(self, begin: int, after: int) -> int:
        return bisect_left(self._days, after) - bisect_left(self._days, begin)

    def _busiest(self, step: Step) -> int:
        most, position = 1, 0
        while position < len(self._days):
            after = step.after(step.begin(self._days[position]))
            following = bisect_left(self._days, after, position)
            most, position = max(most, following - position), following
        self._most[step] = most
        return most


def marks(look: Look, language: str) -> tuple[Mark, ...]:
    """Dates as close as there is room for their words, and lesser marks between them."""
    step = marked(look, language)
    finer = next((each for each in (YEAR, MONTH, DAY) if each.days < step.days), step)
    dated = {begin for begin, _ in step.runs(look.first, look.last)}
    lesser = (
        {begin for begin, _ in finer.runs(look.first, look.last)}
        if finer.days * look.day_width >= _APART * look.least
        else set[int]()
    )
    return tuple(
        Mark(
            key=str(day),
            day=day,
            words=short_words(date.fromordinal(day), step.unit, language) if day in dated else "",
        )
        for day in sorted(dated | lesser)
        if look.first <= day <= look.last
    )


def marked(look: Look, language: str) -> Step:
    """The finest step whose dates have room beside each other."""
    return next(
        (
            step
            for step in _MARKED
            if step.days * look.day_width >= (_longest(step.unit, language) + 2) * look.letter
        ),
        _MARKED[-1],
    )


@lru_cache(maxsize=64)
def _longest(unit: Precision, language: str) -> int:
    return max(len(short_words(date(2000, month, 28), unit, language)) for month in range(1, 13))


def _seen(step: Step, look: Look) -> bool:
    """Whether a bar for each such step can be seen, and is worth the time it takes to draw."""
    return step.days * look.day_width >= look.least * (_BROADER if step.unit == "day" else 1)
