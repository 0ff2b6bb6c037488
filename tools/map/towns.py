"""Built-up areas: soft patches by day, scattered lamps by night. Schematic, as of about 1922."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from functools import cache

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from tools.map.coast import land_at
from tools.map.projection import to_plane
from tools.map.source_data import features


@cache
def ellipses() -> tuple[BaseGeometry, ...]:
    """One ellipse for each town or quarter, in plane metres, not yet cut at the shore."""
    shapes: list[BaseGeometry] = []
    for name in ("built_up_schematic", "towns_more"):
        for properties, point in features(name, "built-up ellipse"):
            half_x, half_y = (1_000.0 * km for km in properties["half_axes_km"])
            disc = shapely.Point(to_plane(*point.coords[0][:2])).buffer(1.0, quad_segs=24)
            flat = affinity.scale(_wavy(disc, len(shapes)), half_x, half_y)
            shapes.append(affinity.rotate(flat, -properties["rotation_deg"]))
    return tuple(shapes)


def _wavy(disc: BaseGeometry, number: int) -> BaseGeometry:
    """The disc with a soft uneven rim, another for each number: a town is no ellipse."""
    centre = np.array(disc.centroid.coords[0])

    def wave(points: NDArray[np.float64]) -> NDArray[np.float64]:
        spoke = points - centre
        turn = np.arctan2(spoke[:, 1], spoke[:, 0])
        swell = 0.10 * np.sin(3 * turn + 2.1 * number) + 0.07 * np.sin(5 * turn + 1.3 * number)
        return centre + spoke * (1.0 + swell)[:, None]

    return shapely.transform(disc, wave)


@cache
def built_up() -> BaseGeometry:
    """All towns as one shape with rounded joints, cut at the shore."""
    joined = shapely.union_all(ellipses()).buffer(260.0).buffer(-400.0).buffer(140.0)
    return joined.intersection(land_at(5.0))


@dataclass(frozen=True)
class Lamp:
    """A point of light: plane metres, radius in pixels at the whole-coast zoom, opacity 0…1."""

    x: float
    y: float
    radius: float
    opacity: float
    tone: str
    from_zoom: int


TONES = ("#F6D78B", "#E9B45A", "#FFF1C9")
SIZES = (1.1, 1.5, 2.1)

CITIES_UP_TO = 7
"""The last zoom level that shows the lights of Europe's cities instead of those of each town."""


def lamps(zoom: int) -> tuple[Lamp, ...]:
    """The lights of a zoom level, the same ones in every run."""
    found = _of_cities() if zoom <= CITIES_UP_TO else _of_towns()
    return tuple(lamp for lamp in found if zoom >= lamp.from_zoom)


@cache
def _of_towns() -> tuple[Lamp, ...]:
    """Lamps in all towns, denser in the middle of a town."""
    chance = random.Random(1922)
    shore = land_at(5.0)
    shapely.prepare(shore)
    found: list[Lamp] = []
    for shape in ellipses():
        west, south, east, north = shape.bounds
        count = int(20 + 40 * (shape.area / 1e6) ** 0.85)
        for number in range(min(count, 260)):
            away, turn = chance.random() ** 0.62 * 1.05, chance.uniform(0, 2 * math.pi)
            x = (west + east) / 2 + away * math.cos(turn) * (east - west) / 2
            y = (south + north) / 2 + away * math.sin(turn) * (north - south) / 2
            look = chance.choice(SIZES), chance.uniform(0.45, 0.95), chance.choice(TONES)
            if shapely.contains_xy(shore, x, y):
                zoom = 8 if number % 8 == 0 else 10 if number % 4 == 0 else 12 - number % 2
                found.append(Lamp(x, y, *look, from_zoom=zoom + (number % 3 == 2)))
    return tuple(found)


CITY_LAMPS, CITY_WIDTH = 7, 6_500.0
"""Lamps for each step of a city's size, and its half width in plane metres for a size of one."""


@cache
def _of_cities() -> tuple[Lamp, ...]:
    """A handful of lamps for each city of Europe."""
    chance = random.Random(1922)
    found: list[Lamp] = []
    for properties, point in features("cities", "city"):
        x, y = to_plane(*point.coords[0][:2])
        size: int = properties["size"]
        for number in range(CITY_LAMPS * size):
            away, turn = chance.random() * CITY_WIDTH * size, chance.uniform(0, 2 * math.pi)
            look = chance.choice(SIZES), chance.uniform(0.45, 0.95), chance.choice(TONES)
            zoom = 4 if number < size else 6 if number < 3 * size else 7
            spread = away if number else 0.0
            there = x + spread * math.cos(turn), y + spread * math.sin(turn)
            found.append(Lamp(*there, *look, from_zoom=zoom))
    return tuple(found)


def hatching(area: BaseGeometry, spacing: float) -> BaseGeometry:
    """Slanting lines ``spacing`` metres apart through an area; they run on from frame to frame."""
    if area.is_empty:
        return area
    west, south, east, north = area.bounds
    numbers = range(math.floor((west - north) / spacing), math.ceil((east - south) / spacing) + 1)
    lines = [[(n * spacing + south, south), (n * spacing + north, north)] for n in numbers]
    return shapely.MultiLineString(lines).intersection(area)
