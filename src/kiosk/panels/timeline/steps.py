"""Steps along the axis: years, months and days, and runs of them. No Qt; days are ordinals."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.content.dates import Precision

_LENGTH = {"year": 365.2425, "month": 30.437, "day": 1.0}
_END = date.max.toordinal() + 1


@dataclass(frozen=True)
class Step:
    """A run of years, months or days. Runs of days begin on Mondays, of months in January."""

    unit: Precision
    count: int = 1

    @property
    def days(self) -> float:
        """How long it is on average."""
        return _LENGTH[self.unit] * self.count

    def begin(self, day: int) -> int:
        """The first day of the run in which a day lies."""
        if self.unit == "day":
            return day - (day - 1) % self.count
        found = date.fromordinal(day)
        if self.unit == "month":
            return date(found.year, found.month - (found.month - 1) % self.count, 1).toordinal()
        return date(max(1, found.year - found.year % self.count), 1, 1).toordinal()

    def after(self, begin: int) -> int:
        """The first day of the run after the one that begins on a day."""
        if self.unit == "day":
            return begin + self.count
        found = date.fromordinal(begin)
        months = self.count if self.unit == "month" else 12 * (self.count - found.year % self.count)
        years, month = divmod(found.month - 1 + months, 12)
        year = found.year + years
        return date(year, month + 1, 1).toordinal() if year <= date.max.year else _END

    def runs(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The runs that have a part in the days from first to last: their first day, and the first
        day after them."""
        begin = self.begin(first)
        while begin <= last:
            after = self.after(begin)
            yield begin, after
            begin = after


YEAR, MONTH, DAY = Step("year"), Step("month"), Step("day")


def moved(day: date, unit: Precision, by: int) -> date:
    """The same day some years or months away, or the last of a shorter month; or some days away.
    Beyond the calendar nothing changes."""
    if unit == "day":
        within = min(max(day.toordinal() + by, 1), _END - 1)
        return date.fromordinal(within)
    years, month = divmod(day.month - 1 + (by if unit == "month" else 12 * by), 12)
    year = day.year + years
    if not date.min.year <= year <= date.max.year:
        return day
    first = date(year, month + 1, 1)
    return date(year, month + 1, min(day.day, MONTH.after(first.toordinal()) - first.toordinal()))
