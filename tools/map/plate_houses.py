"""Loose houses and villas around the towns, strewn but never in a street or on the line."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from tools.map.painting import Canvas, line_pen
from tools.map.plate_blocks import chance
from tools.map.plate_drawing import Pieces, drawn, dry, joined, sheet
from tools.map.plate_ground import corridor, open_ground
from tools.map.plate_style import ALL_ZOOM, STREETS_ZOOM, Tones
from tools.map.projection import Frame
from tools.map.style import colour
from tools.map.towns import built_up

Spot = tuple[float, float]


def strewn(area: BaseGeometry, spacing: float, name: str) -> list[Spot]:
    """Points in an area, on average ``spacing`` metres apart, on a shaken grid."""
    if area.is_empty:
        return []
    west, south, east, north = area.bounds
    dice = chance(name)
    across = np.arange(west, east, spacing)
    upward = np.arange(south, north, spacing)
    spots = [
        (x + dice.uniform(-0.3, 0.3) * spacing, y + dice.uniform(-0.3, 0.3) * spacing)
        for x in across
        for y in upward
    ]
    shapely.prepare(area)
    return [spot for spot in spots if shapely.contains_xy(area, *spot)]


@cache
def houses(plate: str) -> Pieces:
    """Single houses where hand-drawn areas want them, and in the rest of the built-up ground."""
    quarters = joined(plate, "quarter").buffer(18.0)
    free = dry(plate, ALL_ZOOM).buffer(-14.0).difference(corridor(plate, STREETS_ZOOM).buffer(6.0))
    free = free.difference(open_ground(plate).buffer(8.0)).difference(quarters)
    areas = [(thing.shape, thing.properties["spacing_m"]) for thing in drawn(plate, "villas")]
    drawn_areas = joined(plate, "villas")
    areas.append((built_up().intersection(sheet(plate)).difference(drawn_areas), 92.0))
    found: list[BaseGeometry] = []
    for number, (area, spacing) in enumerate(areas):
        dice = chance(f"{plate} houses {number}")
        for x, y in strewn(area.intersection(free), spacing, f"{plate} villas {number}"):
            wide, deep = dice.uniform(13, 21), dice.uniform(10, 15)
            turn = dice.choice((-24, -12, 0, 14, 30)) + dice.uniform(-5, 5)
            house = shapely.box(x - wide / 2, y - deep / 2, x + wide / 2, y + deep / 2)
            if dice.random() < sheet(plate).boundary.distance(house) / 400.0:
                found.append(affinity.rotate(house, turn))
    return Pieces(found)


def paint_houses(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Single houses, from the zoom on at which they can be seen."""
    if frame.zoom < STREETS_ZOOM:
        return
    seen = houses(plate).together(frame)
    away = 1.0 / frame.scale
    canvas.fill(affinity.translate(seen, away, -away), colour(tones.shade, tones.shade_opacity))
    canvas.fill(seen, colour(tones.block))
    if frame.zoom >= ALL_ZOOM:
        canvas.stroke(seen.boundary, line_pen(colour(tones.edge, tones.edge_opacity), 0.8))
