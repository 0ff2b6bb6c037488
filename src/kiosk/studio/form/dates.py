"""Dates of a form: what they are in words, and the one before or after. No Qt."""

import datetime
import re
from dataclasses import replace

from kiosk.content.date_words import date_words
from kiosk.content.dates import DateError, EdtfDate
from kiosk.studio.form.fields import Shape
from kiosk.studio.form.rows import Row

_ONE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def in_words(text: str, language: str) -> str:
    """A date as visitors read it; empty where it is none."""
    try:
        return date_words(EdtfDate.parse(text), language)
    except DateError:
        return ""


def stepped(text: str, by: int) -> str:
    """The day, month or year before or after, as precise as the date is; the same where it is more
    than one date, or none."""
    found = _ONE.fullmatch(text)
    if not found:
        return text
    year, month, day = found.groups()
    try:
        if day:
            there = datetime.date.fromisoformat(text) + datetime.timedelta(days=by)
            return there.isoformat()
        if month:
            months = int(year) * 12 + int(month) - 1 + by
            return f"{months // 12:04}-{months % 12 + 1:02}"
        return f"{max(1, min(9999, int(year) + by)):04}"
    except (ValueError, OverflowError):
        return text


def dated(row: Row, language: str) -> Row:
    """A row of a form; that of a date with its words, and whether there is one after it."""
    if row.shape != Shape.DATE:
        return row
    more = stepped(row.value, 1) != row.value
    return replace(row, beside=in_words(row.value, language), on=more)
