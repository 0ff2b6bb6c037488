"""In which order the things on a screen are read: row by row, and what belongs together stays so.
No Qt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar


@dataclass(frozen=True)
class Area:
    """A part of the screen, in its pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """Where a finger would touch it."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def within(self, other: "Area") -> "Area":
        """What is left of it inside another one; its sides cross where nothing is."""
        return Area(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point lies in it."""
        return self.left <= point[0] < self.right and self.top <= point[1] < self.bottom


class Placed(Protocol):
    """Something that has a place on the screen and in the tree of things."""

    @property
    def area(self) -> Area: ...

    @property
    def path(self) -> tuple[int, ...]:
        """Its number among its siblings, after those of what it lies in."""
        ...

    @property
    def in_order(self) -> frozenset[int]:
        """Where in the path siblings follow each other by their numbers, wherever they lie."""
        ...


P = TypeVar("P", bound=Placed)
_Group = tuple[Area, list[P]]
_SLACK = 1.0
"""Pixels by which two things may overlap and still lie one after the other."""


def in_reading_order(things: Iterable[P], right_to_left: bool = False) -> list[P]:
    """From the top down and along the lines; a group is left only when all of it was read."""
    return _read(list(things), 0, right_to_left)


def _read(things: list[P], depth: int, right_to_left: bool) -> list[P]:
    if len(things) < 2:
        return things
    groups: dict[int, list[P]] = {}
    for thing in things:
        groups.setdefault(thing.path[depth] if depth < len(thing.path) else -1, []).append(thing)
    if len(groups) == 1:
        return _read(things, depth + 1, right_to_left)
    if depth in things[0].in_order:
        arranged = [groups[number] for number in sorted(groups)]
    else:
        placed = [(_around(members), members) for members in groups.values()]
        arranged = [members for _, members in _arrange(placed, right_to_left)]
    return [thing for members in arranged for thing in _read(members, depth + 1, right_to_left)]


def _around(things: Sequence[Placed]) -> Area:
    areas = [thing.area for thing in things]
    return Area(
        min(area.left for area in areas),
        min(area.top for area in areas),
        max(area.right for area in areas),
        max(area.bottom for area in areas),
    )


def _arrange(groups: list[_Group[P]], right_to_left: bool) -> list[_Group[P]]:
    """Row by row; where no row can be cut off, the first column comes before all others; where
    neither can, what has the uppermost corner."""
    if len(groups) < 2:
        return groups
    parts = _cut(groups, lambda area: (area.top, area.bottom))
    if len(parts) == 1:
        columns = _cut(groups, lambda area: (area.left, area.right))
        first = columns[-1 if right_to_left else 0]
        if len(columns) == 1:
            first = [min(groups, key=lambda group: _corner(group[0], right_to_left))]
        parts = [first, [group for group in groups if group not in first]]
    return [group for part in parts for group in _arrange(part, right_to_left)]


def _corner(area: Area, right_to_left: bool) -> tuple[float, float]:
    return area.top, -area.right if right_to_left else area.left


def _cut(
    groups: list[_Group[P]], extent: Callable[[Area], tuple[float, float]]
) -> list[list[_Group[P]]]:
    parts: list[list[_Group[P]]] = []
    end = 0.0
    for group in sorted(groups, key=lambda group: extent(group[0])):
        start, stop = extent(group[0])
        if parts and start < end - _SLACK:
            parts[-1].append(group)
            end = max(end, stop)
        else:
            parts.append([group])
            end = stop
    return parts
