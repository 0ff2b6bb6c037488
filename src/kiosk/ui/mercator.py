"""Web Mercator, as tiled maps use it. No Qt.

World pixels at a zoom count from the north-west corner of the world, which is 256 * 2**zoom wide.
Degrees are WGS 84. Source of the formulas: EPSG 3857, on a sphere of 6,378,137 metres.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import asinh, atan, cos, degrees, log2, pi, radians, sinh, tan

from kiosk.ui.tile_grid import TILE, TileGrid

EQUATOR_M = 2 * pi * 6_378_137
"""Metres around the earth."""


def world_x(lon: float, zoom: float) -> float:
    """World pixels east, from degrees."""
    return (lon + 180) / 360 * TILE * 2**zoom


@lru_cache(maxsize=8192)
def world_y(lat: float, zoom: float) -> float:
    """World pixels south, from degrees between -85 and 85."""
    return (1 - asinh(tan(radians(lat))) / pi) / 2 * TILE * 2**zoom


def longitude(x: float, zoom: float) -> float:
    """Degrees east, from world pixels."""
    return x / (TILE * 2**zoom) * 360 - 180


def latitude(y: float, zoom: float) -> float:
    """Degrees north, from world pixels."""
    return degrees(atan(sinh(pi * (1 - 2 * y / (TILE * 2**zoom)))))


def metres_per_pixel(lat: float, zoom: float) -> float:
    """Metres on the ground along one world pixel at a latitude."""
    return EQUATOR_M * cos(radians(lat)) / (TILE * 2**zoom)


@dataclass(frozen=True)
class MapFrame:
    """A part of the world, measured in pixels of its deepest zoom from its north-west corner."""

    west: float
    south: float
    east: float
    north: float
    zoom: int

    @cached_property
    def _left(self) -> float:
        return world_x(self.west, self.zoom)

    @cached_property
    def _top(self) -> float:
        return world_y(self.north, self.zoom)

    def x(self, lon: float) -> float:
        """Pixels from the western edge."""
        return world_x(lon, self.zoom) - self._left

    def y(self, lat: float) -> float:
        """Pixels from the northern edge."""
        return world_y(lat, self.zoom) - self._top

    def lat(self, y: float) -> float:
        """Degrees north, from pixels south of the northern edge."""
        return latitude(self._top + y, self.zoom)

    def lon(self, x: float) -> float:
        """Degrees east, from pixels east of the western edge."""
        return longitude(self._left + x, self.zoom)

    def zoom_at(self, magnification: float) -> float:
        """The zoom at which one of its pixels takes so many on the screen."""
        return self.zoom + log2(magnification)

    @property
    def width(self) -> float:
        """Pixels from west to east."""
        return self.x(self.east)

    @property
    def height(self) -> float:
        """Pixels from north to south."""
        return self.y(self.south)

    @property
    def grid(self) -> TileGrid:
        """The tiles that it lies on."""
        return TileGrid(self.width, self.height, self.zoom, self._left, self._top)

    def metres_per_pixel(self, lat: float) -> float:
        """Metres on the ground along one pixel at a latitude."""
        return metres_per_pixel(lat, self.zoom)
