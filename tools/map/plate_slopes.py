"""The slopes around the towns: olive terraces, woods, trees of parks and avenues."""

from __future__ import annotations

from functools import cache

import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.curves import along, smooth
from tools.map.painting import Canvas, line_pen
from tools.map.plate_blocks import chance
from tools.map.plate_drawing import Pieces, drawn, dry, joined, sheet, shifted, softened, stretch
from tools.map.plate_ground import corridor, open_ground
from tools.map.plate_houses import houses, strewn
from tools.map.plate_style import ALL_ZOOM, STREETS_ZOOM, Tones
from tools.map.projection import Frame
from tools.map.style import colour

OLIVES, OLIVE = 27.0, 0.62
"""Metres between the olive trees of a terrace, and their size."""


@cache
def _terraces(plate: str) -> Pieces:
    """Broken lines that follow a drawn guide line, row by row; each row ends elsewhere."""
    keep_off = shapely.union_all(
        [joined(plate, "quarter").buffer(30.0), open_ground(plate).buffer(12.0)]
    ).union(corridor(plate, STREETS_ZOOM).buffer(12.0))
    free = dry(plate, ALL_ZOOM).buffer(-18.0).difference(keep_off)
    rows: list[BaseGeometry] = []
    for number, guide in enumerate(drawn(plate, "terraces")):
        line = shapely.LineString(smooth(shapely.get_coordinates(guide.shape), 14.0))
        dice = chance(f"{plate} terraces {number}")
        count = guide.properties["rows"]
        for row in range(count):
            away = (row - (count - 1) / 2) * guide.properties["spacing_m"]
            curve = shifted(line, away)
            inset = 0.11 * (2 * abs(row - (count - 1) / 2) / count) ** 2
            at = inset + dice.uniform(0.0, 0.05)
            while at < 1.0 - inset:
                end = min(at + dice.uniform(0.10, 0.30), 1.0 - inset)
                dash = stretch(curve, at, end).intersection(free)
                if dice.random() < sheet(plate).boundary.distance(dash) / 260.0:
                    rows.append(dash)
                at = end + dice.uniform(0.012, 0.05)
    return Pieces(row for row in rows if row.length > 8.0)


@cache
def trees(plate: str) -> tuple[tuple[float, float, float], ...]:
    """Trees as dots: plane metres and a size 0.7…1.3."""
    sites = [
        (softened(area.shape).buffer(-8.0), area.properties["spacing_m"], f"{plate} trees {number}")
        for number, area in enumerate(drawn(plate, "trees"))
    ]
    sites += [
        (softened(park.shape).buffer(-5.0), park.properties["trees_m"], f"{plate} park {number}")
        for number, park in enumerate(drawn(plate, "park"))
        if park.properties["trees_m"]
    ]
    built = shapely.union_all(houses(plate).shapes).buffer(5.0)
    streets = joined(plate, "footprint").buffer(8.0).union(corridor(plate, STREETS_ZOOM))
    free = dry(plate, ALL_ZOOM).buffer(-4.0).difference(built).difference(streets)
    found: list[tuple[float, float, float]] = []
    for area, spacing, name in sites:
        dice = chance(name + " size")
        spots = strewn(area.intersection(free), spacing, name)
        found += [(x, y, dice.uniform(0.7, 1.3)) for x, y in spots]
    for number, row in enumerate(_terraces(plate).shapes):
        if number % 3 == 0 and row.geom_type == "LineString":
            spots = along(shapely.get_coordinates(row), OLIVES)[:-1]
            found += [(x, y, OLIVE) for x, y in spots]
    for avenue in drawn(plate, "avenue"):
        curve = smooth(shapely.get_coordinates(avenue.shape), 8.0)
        found += [(x, y, 0.8) for x, y in along(curve, avenue.properties["spacing_m"])]
    return tuple(found)


@cache
def _woods(plate: str) -> BaseGeometry:
    """Woods on land, without the railway's strip."""
    soft = shapely.union_all([softened(area.shape) for area in drawn(plate, "trees")])
    return soft.intersection(dry(plate, ALL_ZOOM)).difference(corridor(plate, STREETS_ZOOM))


def paint_terraces(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Woods as pale patches, terraces as fine broken lines along the slopes."""
    if frame.zoom >= STREETS_ZOOM:
        canvas.fill(_woods(plate), colour(tones.park, 0.45))
        thin = 0.7 if frame.zoom < ALL_ZOOM else 0.9
        pen = line_pen(colour(tones.terrace, tones.terrace_opacity), thin)
        canvas.stroke(_terraces(plate).together(frame), pen)


def paint_trees(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Cypresses and pines as small dots."""
    if frame.zoom < STREETS_ZOOM:
        return
    size = 1.0 if frame.zoom < ALL_ZOOM else 1.9
    west, south, east, north = frame.bounds(margin=8)
    for x, y, share in trees(plate):
        if west < x < east and south < y < north:
            canvas.dot(x, y, size * share, colour(tones.tree, tones.tree_opacity))
