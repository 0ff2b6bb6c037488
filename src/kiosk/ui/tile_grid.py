"""A large picture cut into square tiles, each zoom twice as fine as the one before. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from math import floor

TILE = 256
"""Pixels along the side of a tile."""

Address = tuple[int, int, int]
"""Zoom, column, row; counted from the north-west as in the XYZ scheme."""


@dataclass(frozen=True)
class TileGrid:
    """How a picture lies on its tiles. All lengths are pixels of its deepest zoom.

    A map's first tile is the world's; any other picture begins with its own.
    """

    width: float
    height: float
    zoom: int
    left: float = 0
    """From the left edge of the first column."""
    top: float = 0
    """From the upper edge of the first row."""

    def addresses(
        self, level: int, left: float, top: float, right: float, bottom: float
    ) -> list[Address]:
        """The tiles of a level that touch a rectangle of the picture."""
        scale = 2.0 ** (level - self.zoom)
        columns = range(
            floor((self.left + max(left, 0)) * scale / TILE),
            floor(((self.left + min(right, self.width)) * scale - 1e-6) / TILE) + 1,
        )
        rows = range(
            floor((self.top + max(top, 0)) * scale / TILE),
            floor(((self.top + min(bottom, self.height)) * scale - 1e-6) / TILE) + 1,
        )
        return [(level, column, row) for row in rows for column in columns]

    def at(self, level: int, x: float, y: float) -> Address:
        """The tile of a level in which a point of the picture lies."""
        side = TILE * 2.0 ** (self.zoom - level)
        return level, floor((self.left + x) / side), floor((self.top + y) / side)

    def place(self, address: Address) -> tuple[float, float, float]:
        """Left edge, upper edge and side of a tile."""
        level, column, row = address
        side = TILE * 2.0 ** (self.zoom - level)
        return column * side - self.left, row * side - self.top, side


def parent(address: Address) -> Address:
    """The tile of the next coarser zoom that covers it."""
    level, column, row = address
    return level - 1, column // 2, row // 2


def nearest_covered(
    address: Address, least: int, covers: Callable[[Address], bool]
) -> Address | None:
    """The tile itself, or the finest coarser one that there is; None if there is none."""
    while address[0] >= least:
        if covers(address):
            return address
        address = parent(address)
    return None
