"""What the numbers of an export say together."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.statistics.counts import LONGEST_STAY, STAYS, End, What
from kiosk.statistics.export import OTHER, Cell

STAY_NAMES = (*STAYS.values(), LONGEST_STAY)


@dataclass(frozen=True)
class Summary:
    """Sums of an export."""

    days: Mapping[date, int]
    """Visits by day, from the first to the last that is told; those between may be 0."""
    hours: Mapping[int, float]
    """Visits in each hour of an ordinary day; without hours that were too small to be told."""
    weeks: int
    """How many weeks all that follows is of."""
    weekly: Mapping[What, Mapping[str, int]]
    """For each kind of count, how much of what."""

    @property
    def visits(self) -> int:
        """On all days."""
        return sum(self.days.values())

    @property
    def open_days(self) -> int:
        """Days on which somebody came."""
        return sum(map(bool, self.days.values()))

    @property
    def visits_of_weeks(self) -> int:
        """In all weeks that are told whole."""
        return sum(self.weekly[What.END].values())

    @property
    def usual_stay(self) -> str:
        """As long as which half of the visits were, or longer; empty where nobody knows."""
        stays = self.weekly[What.STAY]
        told = [(name, stays.get(name, 0)) for name in STAY_NAMES]
        half, sum_ = sum(number for _, number in told) / 2, 0
        for name, number in told:
            sum_ += number
            if number and sum_ >= half:
                return name
        return ""

    @property
    def over_by_itself(self) -> float:
        """The part of the visits that went without saying that they were done."""
        ends = self.weekly[What.END]
        known = ends.get(End.BY_ITSELF, 0) + ends.get(End.START_OVER, 0)
        return ends.get(End.BY_ITSELF, 0) / known if known else 0.0


def summary(cells: Sequence[Cell]) -> Summary:
    """Args: what was exported."""
    by_day, by_hour = Counter[date](), Counter[int]()
    weekly = {what: Counter[str]() for what in What}
    for each in cells:
        if each.what == What.VISIT:
            by_day[date.fromisoformat(each.period)] += each.number
            if each.hour != OTHER:
                by_hour[int(each.hour)] += each.number
        else:
            weekly[What(each.what)][each.which] += each.number
    open_days = len(by_day) or 1
    hours = range(min(by_hour), max(by_hour) + 1) if by_hour else range(0)
    return Summary(
        {day: by_day[day] for day in _whole(by_day)},
        {hour: by_hour[hour] / open_days for hour in hours},
        len({each.period for each in cells if each.what != What.VISIT}),
        weekly,
    )


def ranked(numbers: Mapping[str, int], most: int) -> list[tuple[str, int]]:
    """The largest first, without what has no name of its own."""
    named = ((name, number) for name, number in numbers.items() if name != OTHER)
    return sorted(named, key=lambda each: (-each[1], each[0]))[:most]


def _whole(days: Mapping[date, int]) -> Iterator[date]:
    if days:
        first = min(days)
        for number in range((max(days) - first).days + 1):
            yield first + timedelta(days=number)
