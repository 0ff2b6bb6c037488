"""Web Mercator and the plane in which the map is measured.

Three kinds of coordinates appear in this package:

* *degrees*: longitude and latitude, WGS 84;
* *plane*: Mercator scaled to true metres at the middle latitude of the coast, x east, y north;
  on the coast itself a plane metre is a metre on the ground within 0.6 %;
* *pixels*: XYZ pixels of one zoom level with 256-pixel tiles, x east, y **south**.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

TILE = 256
"""Edge of a tile in pixels."""

MIDDLE_LATITUDE = 44.36
"""The latitude in degrees at which the plane is true to scale."""

EARTH_RADIUS = 6_378_137.0
TRUE = math.cos(math.radians(MIDDLE_LATITUDE))
"""Plane metres a metre on the equator takes."""

_CIRCUMFERENCE = 2 * math.pi * EARTH_RADIUS * TRUE


def to_plane(lon: float, lat: float) -> tuple[float, float]:
    """Degrees to plane metres."""
    psi = math.log(math.tan(math.pi / 4 + math.radians(lat) / 2))
    return EARTH_RADIUS * math.radians(lon) * TRUE, EARTH_RADIUS * psi * TRUE


def points_to_plane(points: Points) -> Points:
    """Rows of longitude and latitude in degrees as rows of plane x and y."""
    angle = np.radians(points)
    psi = np.log(np.tan(math.pi / 4 + angle[:, 1] / 2))
    return EARTH_RADIUS * TRUE * np.column_stack([angle[:, 0], psi])


def latitudes(y: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """The latitude in radians of each plane ``y``."""
    return 2 * np.arctan(np.exp(y / EARTH_RADIUS / TRUE)) - math.pi / 2


def stretch(y: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """How many plane metres a metre on the ground takes at each plane ``y``."""
    return TRUE / np.cos(latitudes(y))


def to_degrees(x: float, y: float) -> tuple[float, float]:
    """Plane metres to degrees."""
    lat = 2 * math.atan(math.exp(y / EARTH_RADIUS / TRUE)) - math.pi / 2
    return math.degrees(x / EARTH_RADIUS / TRUE), math.degrees(lat)


def pixels_per_metre(zoom: int) -> float:
    """How many pixels of this zoom level one plane metre takes."""
    return TILE * 2**zoom / _CIRCUMFERENCE


def to_pixels(lon: float, lat: float, zoom: int) -> tuple[float, float]:
    """Degrees to pixels of a zoom level."""
    x, y = to_plane(lon, lat)
    scale = pixels_per_metre(zoom)
    return (x + _CIRCUMFERENCE / 2) * scale, (_CIRCUMFERENCE / 2 - y) * scale


@dataclass(frozen=True)
class Frame:
    """A rectangle of pixels of one zoom level; the piece of the map that is painted at once."""

    zoom: int
    left: int
    top: int
    width: int
    height: int

    @property
    def scale(self) -> float:
        """Pixels per plane metre."""
        return pixels_per_metre(self.zoom)

    @property
    def west(self) -> float:
        """Plane x of the left edge, metres."""
        return self.left / self.scale - _CIRCUMFERENCE / 2

    @property
    def north(self) -> float:
        """Plane y of the upper edge, metres."""
        return _CIRCUMFERENCE / 2 - self.top / self.scale

    def bounds(self, margin: float = 0.0) -> tuple[float, float, float, float]:
        """West, south, east, north in plane metres, widened by ``margin`` pixels."""
        wide = margin / self.scale
        return (
            self.west - wide,
            self.north - self.height / self.scale - wide,
            self.west + self.width / self.scale + wide,
            self.north + wide,
        )


@dataclass(frozen=True)
class Box:
    """A rectangle in degrees."""

    west: float
    south: float
    east: float
    north: float

    def tiles(self, zoom: int, around: float = 0.0) -> tuple[range, range]:
        """The columns and rows of the tiles that touch this box or ``around`` pixels beside it."""
        left, top = to_pixels(self.west, self.north, zoom)
        right, bottom = to_pixels(self.east, self.south, zoom)
        columns = range(int((left - around) // TILE), math.ceil((right + around) / TILE))
        rows = range(int((top - around) // TILE), math.ceil((bottom + around) / TILE))
        return columns, rows


EUROPE_BOX = Box(-12.0, 34.0, 45.0, 63.0)
"""From Ireland to the Don, from the Atlas to Helsinki."""

ITALY_BOX = Box(3.0, 40.0, 18.0, 49.0)
"""From Marseille to the Drina, from Sardinia to Munich."""

NORTH_ITALY_BOX = Box(6.0, 42.2, 12.6, 46.3)
"""From Geneva to Venice."""

WIDE_BOX = Box(6.5, 43.0, 11.5, 45.6)
"""From Nice to Bologna, from Corsica to Milan."""

COAST_BOX = Box(8.55, 44.10, 9.55, 44.65)
"""The coast from Genoa to Rapallo, drawn at every zoom level."""

BOXES = {
    **dict.fromkeys((4, 5, 6, 7), EUROPE_BOX),
    8: ITALY_BOX,
    9: NORTH_ITALY_BOX,
    **dict.fromkeys((10, 11), WIDE_BOX),
    **dict.fromkeys((12, 13), COAST_BOX),
}
"""What each zoom level covers in one piece; closer levels cover the two plates only."""
