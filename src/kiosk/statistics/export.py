"""What may leave a station: numbers of at least K, of days and weeks to which nothing can be added.

Visits are told by day and hour, all else by week, each once, so that no two numbers of an export
differ by a few visitors; and a later export repeats the earlier one, so that no two exports do.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from io import StringIO
from typing import NamedTuple

from kiosk.statistics.counts import Entry, What
from kiosk.statistics.hours import begin_of, closed_before, monday_of

K = 5
OTHER = "other"
WEEK = timedelta(days=7)


class Cell(NamedTuple):
    """One number."""

    period: str
    """`2026-04-16`, or `2026-W16`."""
    hour: str
    """`14` for 14 to 15 o'clock, or OTHER; only of visits."""
    what: str
    which: str
    """Such as the name of a panel, or OTHER."""
    number: int


def cells(rows: Iterable[tuple[Entry, int]]) -> list[Cell]:
    """All that may leave, by period."""
    known = [(begin, entry, number) for entry, number in rows if (begin := begin_of(entry.hour))]
    closed = closed_before(max((entry.hour for _, entry, _ in known), default=0))
    tables: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for begin, entry, number in known:
        if entry.what == What.VISIT:
            if begin.date() < closed:
                tables[f"{begin:%Y-%m-%d}", entry.what][f"{begin:%H}"] += number
        elif monday_of(begin.date()) + WEEK <= closed:
            tables[f"{begin:%G-W%V}", entry.what][entry.which] += number
    return [
        _cell(period, what, name, number)
        for (period, what), numbers in sorted(tables.items())
        for name, number in sorted(merged(numbers).items())
    ]


def merged(numbers: Mapping[str, int], least: int = K) -> dict[str, int]:
    """The same with all that are too small as one, into which the smallest of the others go until
    it is large enough; where all together are not, nothing."""
    falling = sorted(numbers.items(), key=lambda each: (-each[1], each[0]))
    large = [each for each in falling if each[1] >= least]
    rest = sum(numbers.values()) - sum(number for _, number in large)
    while 0 < rest < least and large:
        rest += large.pop()[1]
    return dict(large) | ({OTHER: rest} if rest >= least else {})


def as_csv(told: Sequence[Cell]) -> str:
    """A line for each number, below one that names the columns."""
    text = StringIO()
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(Cell._fields)
    lines.writerows(told)
    return text.getvalue()


class NoTableError(Exception):
    """A file is not what `as_csv` writes."""


def from_csv(text: str) -> list[Cell]:
    """What `as_csv` made a table of."""
    head, *lines = [*csv.reader(text.removeprefix("\ufeff").splitlines())] or [[]]
    if tuple(head) != Cell._fields:
        raise NoTableError(",".join(Cell._fields))
    try:
        return [_read(line) for line in lines]
    except (TypeError, ValueError) as error:
        raise NoTableError(str(error)) from error


def _read(line: Sequence[str]) -> Cell:
    period, hour, what, which, number = line
    what = What(what)
    if what is What.VISIT:
        date.fromisoformat(period)
        _ = hour == OTHER or int(hour)
    return Cell(period, hour, what, which, int(number))


def _cell(period: str, what: str, name: str, number: int) -> Cell:
    of_hour = what == What.VISIT
    return Cell(period, name if of_hour else "", what, "" if of_hour else name, number)
