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

TILE = 256
"""Edge of a tile in pixels."""

MIDDLE_LATITUDE = 44.36
"""The latitude in degrees at which the plane is true to scale."""

EARTH_RADIUS = 6_378_137.0
_TRUE = math.cos(math.radians(MIDDLE_LATITUDE))
_CIRCUMFERENCE = 2 * math.pi * EARTH_RADIUS * _TRUE


def to_plane(lon: float, lat: float) -> tuple[float, float]:
    """Degrees to plane metres."""
    psi = math.log(math.tan(math.pi / 4 + math.radians(lat) / 2))
    return EARTH_RADIUS * math.radians(lon) * _TRUE, EARTH_RADIUS * psi * _TRUE


def to_degrees(x: float, y: float) -> tuple[float, float]:
    """Plane metres to degrees."""
    lat = 2 * math.atan(math.exp(y / EARTH_RADIUS / _TRUE)) - math.pi / 2
    return math.degrees(x / EARTH_RADIUS / _TRUE), math.degrees(lat)


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

    def tiles(self, zoom: int) -> tuple[range, range]:
        """The columns and rows of the tiles that touch this box."""
        left, top = to_pixels(self.west, self.north, zoom)
        right, bottom = to_pixels(self.east, self.south, zoom)
        columns = range(int(left // TILE), math.ceil(right / TILE))
        rows = range(int(top // TILE), math.ceil(bottom / TILE))
        return columns, rows


COAST_BOX = Box(8.55, 44.10, 9.55, 44.65)
"""The coast from Genoa to Rapallo, drawn at every zoom level."""

WIDE_BOX = Box(6.5, 43.0, 11.5, 45.6)
"""The frame of the low zoom levels: from Nice to Bologna, from Corsica to Milan."""

BOXES = {
    8: Box(4.3, 41.3, 14.0, 47.0),
    9: Box(5.7, 42.2, 12.6, 46.3),
    10: WIDE_BOX,
    11: WIDE_BOX,
    12: COAST_BOX,
    13: COAST_BOX,
}
"""What each zoom level covers. Levels 8 and 9 reach further, so that they fill a screen."""
