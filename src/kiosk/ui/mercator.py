"""Web Mercator, as tiled maps use it. No Qt.

World pixels at a zoom count from the north-west corner of the world, which is 256 * 2**zoom wide.
"""

from dataclasses import dataclass
from math import asinh, cos, log2, pi, radians, tan

TILE = 256
"""Pixels along the side of a tile."""


def world_x(lon: float, zoom: float) -> float:
    """World pixels east, from degrees."""
    return (lon + 180) / 360 * TILE * 2**zoom


def world_y(lat: float, zoom: float) -> float:
    """World pixels south, from degrees."""
    return (1 - asinh(tan(radians(lat))) / pi) / 2 * TILE * 2**zoom


@dataclass(frozen=True)
class MapFrame:
    """A part of the world, measured in pixels of its deepest zoom from its north-west corner."""

    west: float
    south: float
    east: float
    north: float
    zoom: int

    def x(self, lon: float) -> float:
        """Pixels from the western edge."""
        return world_x(lon, self.zoom) - world_x(self.west, self.zoom)

    def y(self, lat: float) -> float:
        """Pixels from the northern edge."""
        return world_y(lat, self.zoom) - world_y(self.north, self.zoom)

    @property
    def width(self) -> float:
        """Pixels from west to east."""
        return self.x(self.east)

    @property
    def height(self) -> float:
        """Pixels from north to south."""
        return self.y(self.south)

    def metres_per_pixel(self, lat: float) -> float:
        """Metres on the ground along one pixel at a latitude."""
        return 156_543.034 * cos(radians(lat)) / 2**self.zoom

    def zoom_to_fit(self, width: float, height: float, view: "MapFrame") -> float:
        """The zoom at which a view of the world fits into so many pixels on the screen."""
        scale = min(width / view.width, height / view.height)
        return view.zoom + log2(scale)
