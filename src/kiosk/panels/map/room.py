"""Keeps account of what is taken on the map, so that nothing is written over anything. No Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import floor

CELL = 160.0
"""Side of a cell of the account, in screen pixels."""


@dataclass(frozen=True)
class Box:
    """A rectangle in screen pixels."""

    left: float
    top: float
    width: float
    height: float

    def hits(self, other: "Box") -> bool:
        """Whether the two have a point in common."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )


class Room:
    """Rectangles that are taken, found by where they lie."""

    def __init__(self, taken: Iterable[Box] = ()) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}
        for box in taken:
            self.take(box)

    def take(self, box: Box) -> None:
        """From now on nothing else may lie there."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing lies there yet."""
        return not any(
            box.hits(other) for cell in _cells(box) for other in self._cells.get(cell, ())
        )


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(floor(box.left / CELL), floor((box.left + box.width) / CELL) + 1):
        for row in range(floor(box.top / CELL), floor((box.top + box.height) / CELL) + 1):
            yield column, row


def along(line: Iterable[tuple[float, float]], reach: float) -> Iterator[Box]:
    """Small boxes along a line, within `reach` of it and without gaps; all in screen pixels."""
    step = 2 * reach
    before: tuple[float, float] | None = None
    for x, y in line:
        if before is not None:
            ahead_x, ahead_y = x - before[0], y - before[1]
            parts = max(1, round(max(abs(ahead_x), abs(ahead_y)) / step))
            for part in range(parts + 1):
                at_x = before[0] + ahead_x * part / parts
                at_y = before[1] + ahead_y * part / parts
                yield Box(at_x - reach, at_y - reach, 2 * reach, 2 * reach)
        before = (x, y)
