"""Dates as historians write them: a named subset of EDTF (ISO 8601-2), levels 0 and 1.

`1922`, `1922-04`, `1922-04-16`, `1922-04-16T01:15:00`; with `~` about, `?` uncertain, `%` both;
`1922-04-10/1922-05-19`, `../1922`, `1922/..`.
"""

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, Self

from kiosk.content.date_mistakes import explain
from kiosk.content.phrase import Phrase

Precision = Literal["day", "month", "year"]

_PATTERN = (
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<time>\d\d:\d\d(?::\d\d)?))?)?)?(?P<qualifier>[~?%]?)"
)
_POINT = re.compile(_PATTERN, re.ASCII)


class DateError(ValueError):
    """A text is no date of the subset; the sentence says why to its author."""

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class DatePoint:
    """One date: a day, a month or a year, as sure as its qualifier says."""

    first: datetime.date
    last: datetime.date
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    time: datetime.time | None = None


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date or an interval. `start` and `end` are None where it is open, the same if it is one."""

    text: str
    """As it was typed."""
    start: DatePoint | None
    end: DatePoint | None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raise DateError, with a sentence for the author, on anything outside the subset."""
        start, slash, end = text.partition("/")
        if not slash:
            point = _point(text)
            return cls(text, point, point)
        if start == end == "..":
            raise DateError(Phrase("an interval that is open at both ends says nothing"))
        span = cls(text, _end_point(start, text), _end_point(end, text))
        if span.first > span.last:
            raise DateError(Phrase("the interval ends before it begins: {text}", text=text))
        return span

    @property
    def first(self) -> datetime.date:
        """The first day that it may mean; `datetime.date.min` if the start is open."""
        return self.start.first if self.start else datetime.date.min

    @property
    def last(self) -> datetime.date:
        """The last day that it may mean; `datetime.date.max` if the end is open."""
        return self.end.last if self.end else datetime.date.max

    @property
    def open_start(self) -> bool:
        """Nobody says when it began."""
        return self.start is None

    @property
    def open_end(self) -> bool:
        """Nobody says when it ended."""
        return self.end is None

    @property
    def is_interval(self) -> bool:
        """It was written with a slash."""
        return self.start is not self.end

    @property
    def points(self) -> tuple[DatePoint, ...]:
        """The dates it is made of: one or two."""
        if not self.is_interval:
            return (self.start,) if self.start else ()
        return tuple(point for point in (self.start, self.end) if point)

    @property
    def approximate(self) -> bool:
        """Some part of it is marked `~` or `%`."""
        return any(point.approximate for point in self.points)

    @property
    def uncertain(self) -> bool:
        """Some part of it is marked `?` or `%`."""
        return any(point.uncertain for point in self.points)

    @property
    def precision(self) -> Precision:
        """How fine it is; of an interval, the coarser of its ends."""
        found = {point.precision for point in self.points}
        return "year" if "year" in found else "month" if "month" in found else "day"

    @property
    def time(self) -> datetime.time | None:
        """The time of day, where one was written."""
        return self.start.time if self.start and not self.is_interval else None

    def __str__(self) -> str:
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - only schemas need it

        return core_schema.no_info_plain_validator_function(
            _validated,
            serialization=core_schema.plain_serializer_function_ser_schema(str),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        end = _PATTERN.replace("?P<year>", "?:")
        for name in ("month", "day", "time", "qualifier"):
            end = end.replace(f"?P<{name}>", "?:")
        return {
            "type": "string",
            "pattern": f"^({end}|(\\.\\.|{end})/(\\.\\.|{end}))$",
            "examples": ["1922-04-16", "1922-04~", "1922-04-10/1922-05-19"],
        }


def _validated(value: object) -> EdtfDate:
    if isinstance(value, EdtfDate):
        return value
    if isinstance(value, str):
        return _parsed(value)
    raise DateError(Phrase("a date is written as one word, such as 1922-04-16"))


@lru_cache(maxsize=4096)
def _parsed(text: str) -> EdtfDate:
    return EdtfDate.parse(text)


def _end_point(text: str, whole: str) -> DatePoint | None:
    if text == "..":
        return None
    point = _point(text, whole)
    if point.time:
        raise DateError(Phrase("an interval goes from day to day, without times of day"))
    return point


def _point(text: str, whole: str | None = None) -> DatePoint:
    match = _POINT.fullmatch(text)
    if match is None:
        raise DateError(explain(whole or text))
    year, month, day = (int(part) if part else None for part in match.group(1, 2, 3))
    time = match["time"]
    qualifier = match["qualifier"]
    if not year:
        raise DateError(Phrase("there is no year 0: years go from 0001 to 9999"))
    approximate, uncertain = qualifier in {"~", "%"}, qualifier in {"?", "%"}
    if month is None:
        first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        return DatePoint(first, last, "year", approximate, uncertain)
    if not 1 <= month <= 12:
        raise DateError(
            Phrase("there is no month {month}: months go from 01 to 12", month=match["month"])
        )
    days = monthrange(year, month)[1]
    if day is None:
        first, last = datetime.date(year, month, 1), datetime.date(year, month, days)
        return DatePoint(first, last, "month", approximate, uncertain)
    if not 1 <= day <= days:
        raise DateError(
            Phrase(
                "{month} has no day {day}, only {days}",
                month=f"{match['year']}-{match['month']}",
                day=match["day"],
                days=days,
            )
        )
    only = datetime.date(year, month, day)
    return DatePoint(only, only, "day", approximate, uncertain, _time(time) if time else None)


def _time(text: str) -> datetime.time:
    try:
        return datetime.time.fromisoformat(text)
    except ValueError:
        raise DateError(Phrase("there is no time of day {text}", text=text)) from None
