"""Dates in the reader's language, by the rules of CLDR, with their uncertainty said in words."""

import datetime
from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from kiosk.content.date_templates import TEMPLATES, DateTemplates
from kiosk.content.dates import DatePoint, EdtfDate, Precision
from kiosk.content.locales import locale_of

_PLAIN = DateTemplates()
_SHORT: dict[Precision, str] = {"day": "MMMd", "month": "yMMM", "year": "y"}
_INTERVALS: dict[Precision, str] = {"day": "yMMMd", "month": "yMMMM", "year": "y"}


@lru_cache(maxsize=4096)
def date_words(date: EdtfDate, language: str) -> str:
    """`um 1922`, `15–16 April 1922`, `à partir de 1922`: `date` as `language` says it."""
    templates = TEMPLATES.get(language, _PLAIN)
    start, end = date.start, date.end
    if start and end:
        return _point_words(start, language) if start is end else _span_words(start, end, language)
    if start:
        words = _point_words(start, language, bent=True)
        return templates.around(templates.since[start.precision], words)
    if end:
        words = _point_words(end, language, bent=True)
        return templates.around(templates.until[end.precision], words)
    return date.text


@lru_cache(maxsize=4096)
def day_words(day: datetime.date, language: str, *, year: bool = True) -> str:
    """A day: `16 April 1922`, or `16 April` without the year."""
    return _formatted(day, _pattern("day" if year else "day of year", language), language)


@lru_cache(maxsize=4096)
def short_words(day: datetime.date, precision: Precision, language: str) -> str:
    """Its year, its month or the day in few letters: `1922`, `Apr 1922`, `16 Apr`."""
    skeletons = locale_of(language).datetime_skeletons
    return _formatted(day, skeletons[_SHORT[precision]].pattern, language)


def _point_words(point: DatePoint, language: str, *, bent: bool = False) -> str:
    templates = TEMPLATES.get(language, _PLAIN)
    pattern = _pattern(point.precision, language)
    if templates.genitive_months and (bent or point.approximate):
        pattern = pattern.replace("LLLL", "MMMM")
    words = _formatted(point.first, pattern, language)
    if point.time:
        words = f"{words}, {point.time:%H:%M}"
    return templates.qualified(words, point)


def _span_words(start: DatePoint, end: DatePoint, language: str) -> str:
    qualifiers = {(point.approximate, point.uncertain) for point in (start, end)}
    if len(qualifiers) > 1 or start.precision != end.precision or start.first == end.first:
        return f"{_point_words(start, language)} – {_point_words(end, language)}"
    changed = "y" if start.first.year != end.first.year else "M"
    if start.first.replace(day=1) == end.first.replace(day=1):
        changed = "d"
    intervals = cast("Mapping[str, Mapping[str, list[str]]]", locale_of(language).interval_formats)
    halves = intervals.get(_INTERVALS[start.precision], {}).get(changed, [])
    if len(halves) != 2:
        return f"{_point_words(start, language)} – {_point_words(end, language)}"
    first, last = (_unshortened(half) for half in halves)
    words = _formatted(start.first, first, language) + _formatted(end.first, last, language)
    return TEMPLATES.get(language, _PLAIN).qualified(words, start)


def _pattern(precision: str, language: str) -> str:
    locale = locale_of(language)
    match precision:
        case "day":
            return locale.date_formats["long"].pattern
        case "month":
            return locale.datetime_skeletons["yMMMM"].pattern
        case "day of year":
            return locale.datetime_skeletons["MMMMd"].pattern
        case _:
            return locale.datetime_skeletons["y"].pattern


def _unshortened(pattern: str) -> str:
    if "MMMM" not in pattern and "LLLL" not in pattern:
        pattern = pattern.replace("MMM", "MMMM")
    return pattern.replace("dd", "d")


def _formatted(day: datetime.date, pattern: str, language: str) -> str:
    from babel.dates import parse_pattern  # noqa: PLC0415 - 60 ms, and only for words

    if day.day == 1 and (ending := TEMPLATES.get(language, _PLAIN).first_of_month):
        pattern = pattern.replace("d", f"d'{ending}'", 1)
    words = parse_pattern(pattern).apply(day, locale_of(language))
    return words.replace("\u2009", " ").replace("\u202f", "\u00a0")
