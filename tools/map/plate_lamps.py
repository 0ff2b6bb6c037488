"""The lights of the plates by night: lamps along streets and quays, windows, lights of ships."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import shapely

from tools.map.curves import along
from tools.map.painting import Canvas
from tools.map.plate_blocks import chance
from tools.map.plate_drawing import drawn, joined
from tools.map.plate_ground import corridor, ways
from tools.map.plate_houses import houses
from tools.map.plate_port import tracks
from tools.map.plate_style import ALL_ZOOM, STREETS_ZOOM
from tools.map.plate_town import blocks
from tools.map.projection import Frame
from tools.map.style import colour
from tools.map.towns import TONES

COUNTRY = 8
"""Width in metres from which a road is lit outside the towns, with every third lamp only."""


@dataclass(frozen=True)
class Light:
    """A point of light: plane metres, radius in pixels, opacity 0…1."""

    x: float
    y: float
    radius: float
    opacity: float
    tone: str
    from_zoom: int


@cache
def lights(plate: str) -> tuple[Light, ...]:
    """All lights of a plate, the same ones in every run."""
    dice = chance(f"{plate} lights")
    spots: list[tuple[float, float, float, float, int]] = []
    town = joined(plate, "quarter").union(joined(plate, "plain")).buffer(70.0)
    shapely.prepare(town)
    for line, width, first in ways(plate):
        spacing = 34.0 if width >= 10 else 44.0
        for number, (x, y) in enumerate(along(shapely.get_coordinates(line), spacing)):
            if not shapely.contains_xy(town, x, y) and (width < COUNTRY or number % 3):
                continue
            zoom = max(first, 13 + (number % 2) + (number % 4 == 1))
            spots.append((x, y, 0.95 if width >= 10 else 0.8, 0.9, zoom))
    for track in tracks(plate)[:2]:
        spots += [(x, y, 0.8, 0.7, 14) for x, y in along(shapely.get_coordinates(track), 70.0)]
    for block in blocks(plate, STREETS_ZOOM).shapes:
        if dice.random() < 0.55:
            middle = block.representative_point()
            spots.append((middle.x, middle.y, 0.65, 0.6, 14 + (dice.random() < 0.5)))
    for house in houses(plate).shapes:
        if dice.random() < 0.6:
            middle = house.centroid
            spots.append((middle.x, middle.y, 0.8, 0.75, 14))
    for ship in drawn(plate, "ship"):
        for x, y in shapely.get_coordinates(ship.shape):
            spots.append((x, y, 0.7, 0.85, 14 if ship.properties["beam_m"] > 6 else 15))
    return tuple(
        Light(x, y, r * dice.uniform(0.8, 1.25), o * dice.uniform(0.7, 1.0), dice.choice(TONES), z)
        for x, y, r, o, z in spots
    )


def paint_lights(canvas: Canvas, frame: Frame, plate: str) -> None:
    """Dots of gold; they grow with the zoom and stay off the railway's strip."""
    size = 1.0 if frame.zoom < STREETS_ZOOM else 1.15 if frame.zoom < ALL_ZOOM else 1.55
    west, south, east, north = frame.bounds(margin=8)
    rails = corridor(plate, frame.zoom)
    shapely.prepare(rails)
    for light in lights(plate):
        if frame.zoom < light.from_zoom or not (west < light.x < east and south < light.y < north):
            continue
        if not shapely.contains_xy(rails, light.x, light.y):
            tone = colour(light.tone, light.opacity)
            canvas.dot(light.x, light.y, light.radius * size, tone)
