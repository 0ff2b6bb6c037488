"""Hours of the wall clock as numbers that people can read: 2026041614 is 16 April, 14 to 15."""

from datetime import date, datetime, timedelta

from kiosk.clock import DAY, doubt

UNKNOWN = 0
"""The hour of what was counted while the clock could not be trusted."""
KEPT_DAYS = 400


def hour_of(moment: datetime) -> int:
    """The hour that a moment lies in, whatever the clock is worth."""
    return ((moment.year * 100 + moment.month) * 100 + moment.day) * 100 + moment.hour


def begin_of(hour: int) -> datetime | None:
    """When an hour began; None for what is none, such as UNKNOWN."""
    days, of_day = divmod(hour, 100)
    months, day = divmod(days, 100)
    year, month = divmod(months, 100)
    try:
        return datetime(year, month, day, of_day)
    except (ValueError, OverflowError):
        return None


def trusted(hour: int, latest: int) -> int:
    """The hour, or UNKNOWN if the clock must be wrong: it cannot be so early or late, or it is more
    than a day behind the latest hour that is known."""
    begin = begin_of(hour)
    return UNKNOWN if begin is None or doubt(begin, begin_of(latest)) else hour


def closed_before(latest: int) -> date:
    """The first day to which something may yet be added: `trusted` takes a clock that goes back by
    a day."""
    known = begin_of(latest)
    return (known - DAY).date() if known else date.min


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def kept_from(hour: int) -> int:
    """The first hour that is kept in another. Weeks go whole, once a day of them is too old."""
    begin = begin_of(hour)
    assert begin
    monday = monday_of(begin.date() - timedelta(days=KEPT_DAYS)) + timedelta(days=7)
    return hour_of(datetime(monday.year, monday.month, monday.day))
