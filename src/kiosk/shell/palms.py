"""Which points on the glass are no finger's: those of a palm, and of what lies there. No Qt; time
is an argument, and so are millimetres."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import dist

PALM_POINTS = 3
PALM_MM = 90.0
"""Between any two points of a palm, at most."""
AT_ONCE_S = 0.2
"""Within so many seconds a palm comes down."""
STUCK_S = 30.0
"""Seconds without a move after which a point is a drop of water, or a coin."""
STILL_MM = 3.0
"""A drop trembles by so much at most."""

Spot = tuple[float, float]


@dataclass
class _Point:
    began: float
    spot: Spot
    rests_at: Spot
    since: float


class Palms:
    """Points by their numbers, from their coming to their going."""

    def __init__(self) -> None:
        self._points: dict[int, _Point] = {}
        self._palm: set[int] = set()
        self._stuck: set[int] = set()

    def press(self, number: int, spot: Spot, now: float) -> None:
        """A point comes."""
        self.release(number)
        self._points[number] = _Point(now, spot, spot, now)
        self._palm.update(self._new_palm(number, now))

    def move(self, number: int, spot: Spot, now: float) -> None:
        """It is elsewhere, or trembles."""
        point = self._points.get(number)
        if point:
            point.spot = spot
            if dist(spot, point.rests_at) > STILL_MM:
                point.rests_at, point.since = spot, now

    def release(self, number: int) -> None:
        """It goes."""
        self._points.pop(number, None)
        self._palm.discard(number)
        self._stuck.discard(number)

    def clear(self) -> None:
        """All have gone."""
        for each in (self._points, self._palm, self._stuck):
            each.clear()

    def drop_stuck(self, now: float) -> int:
        """Ignore what has not moved for long. Returns how many points that are not yet ignored."""
        late = {
            number
            for number, point in self._points.items()
            if now - point.since > STUCK_S and not self.ignores(number)
        }
        self._stuck |= late
        return len(late)

    def ignores(self, number: int) -> bool:
        """Whether nothing comes of a point."""
        return number in self._palm or number in self._stuck

    def _new_palm(self, number: int, now: float) -> Iterator[int]:
        """The points with which a new one is a palm; itself if one lies there already."""
        if any(self._near(number, other) for other in self._palm):
            yield number
        young = [
            other
            for other, point in self._points.items()
            if other != number and now - point.began <= AT_ONCE_S and self._near(number, other)
        ]
        for others in combinations(young, PALM_POINTS - 1):
            if all(self._near(*pair) for pair in combinations(others, 2)):
                yield from (number, *others)

    def _near(self, one: int, other: int) -> bool:
        return dist(self._points[one].spot, self._points[other].spot) <= PALM_MM
