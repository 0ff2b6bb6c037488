"""Footprints of the places that the exhibit names, and the lighthouse with its rays."""

from __future__ import annotations

import math

import shapely
from shapely import affinity

from tools.map.painting import Canvas, line_pen
from tools.map.plate_drawing import drawn, joined
from tools.map.plate_style import ALL_ZOOM, STREETS_ZOOM, Tones
from tools.map.projection import Frame
from tools.map.style import colour

RAYS = 16
"""Rays of the lighthouse, long and short in turn."""

LEAST = 9.0
"""Pixels which a named footprint measures at least across."""


def paint_landmarks(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Named places darker and with a rim; other large buildings a little darker than blocks."""
    if frame.zoom >= STREETS_ZOOM:
        others = joined(plate, "notable")
        canvas.fill(others, colour(tones.notable))
        canvas.stroke(others.boundary, line_pen(colour(tones.edge, tones.edge_opacity), 0.8))
    if frame.zoom > 12:
        for place in drawn(plate, "footprint"):
            west, south, east, north = place.shape.bounds
            grow = max(1.0, LEAST / (max(east - west, north - south) * frame.scale))
            shape = affinity.scale(place.shape, grow, grow)
            rim = line_pen(colour(tones.mark_rim), 3.0 if frame.zoom >= ALL_ZOOM else 2.2)
            canvas.stroke(shape.boundary, rim)
            canvas.fill(shape, colour(tones.mark))


def paint_lighthouses(canvas: Canvas, frame: Frame, plate: str, tones: Tones, lit: bool) -> None:
    """A round tower; by night with rays over the water and flat rings of light."""
    size = {12: 2.6, 13: 3.4, 14: 4.6}.get(frame.zoom, 6.2)
    for tower in drawn(plate, "lighthouse"):
        x, y = shapely.get_coordinates(tower.shape)[0]
        if lit:
            _rays(canvas, frame, (x, y), size)
            for ring, opacity in ((4.6, 0.10), (3.2, 0.16), (2.1, 0.30)):
                canvas.dot(x, y, ring * size, colour("#FFE7B0", opacity))
        rim = line_pen(colour(tones.mark_rim), size * 0.42)
        canvas.dot(x, y, size, colour(tones.mark), rim)
        canvas.dot(x, y, size * 0.36, colour("#FFF1C9" if lit else tones.mark_rim))


def _rays(canvas: Canvas, frame: Frame, centre: tuple[float, float], size: float) -> None:
    for number in range(RAYS):
        turn = 2 * math.pi * (number + 0.5) / RAYS
        reach = size * (17.0 if number % 2 else 8.5) / frame.scale
        half = 0.034
        tips = [(math.cos(turn + s * half), math.sin(turn + s * half)) for s in (-1, 1)]
        (x, y), wedge = centre, [(reach * c, reach * s) for c, s in tips]
        shape = shapely.Polygon([(x, y), *((x + dx, y + dy) for dx, dy in wedge)])
        canvas.fill(shape, colour("#FFE7B0", 0.22 if number % 2 else 0.14))
