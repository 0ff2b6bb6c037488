"""Lines through and around the towns: main streets, the line in its tunnel, toothed walls."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise

import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.curves import along
from tools.map.painting import Canvas, dashed, line_pen
from tools.map.plate_drawing import drawn, dry, joined, sheet
from tools.map.plate_ground import corridor, ground, ways
from tools.map.plate_style import ALL_ZOOM, STREETS_ZOOM, Tones
from tools.map.projection import Frame
from tools.map.railway import lines
from tools.map.style import colour


@cache
def _roads(plate: str, zoom: int) -> tuple[tuple[BaseGeometry, BaseGeometry, float], ...]:
    """Streets on dry ground, their part outside the towns, and their width in metres."""
    town, rails, land = ground(plate, zoom), corridor(plate, zoom), dry(plate, zoom)
    found: list[tuple[BaseGeometry, BaseGeometry, float]] = []
    for line, width, first in ways(plate):
        if zoom >= first:
            road = line.intersection(land).difference(rails)
            found.append((road, road.difference(town), width))
    return tuple(found)


def paint_streets(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Main streets as light bands, also where they leave the town."""
    for road, outside, width in _roads(plate, frame.zoom):
        wide = max(width * 0.72 * frame.scale, 1.0)
        canvas.stroke(outside, line_pen(colour(tones.wall, 0.75), wide + 1.4, round_caps=False))
        canvas.stroke(road, line_pen(colour(tones.street), wide))


def paint_tunnel(canvas: Canvas, plate: str, tones: Tones) -> None:
    """Fine dashes where the railway runs under the town."""
    below = joined(plate, "tunnel").buffer(220.0, cap_style="flat")
    for track in lines():
        hidden = shapely.LineString(track).intersection(below)
        pen = line_pen(colour(tones.track, 0.8), 1.5, round_caps=False)
        canvas.stroke(hidden, dashed(pen, 5.0, 5.0), whole=True)


@cache
def _teeth(plate: str) -> BaseGeometry:
    """Short strokes on the outer side of the walls, every 16 metres."""
    strokes: list[list[tuple[float, float]]] = []
    for wall in drawn(plate, "wall"):
        posts = along(shapely.get_coordinates(wall.shape), 16.0)
        side = 1.0 if wall.properties["outer"] == "left" else -1.0
        for (x0, y0), (x1, y1) in pairwise(posts):
            run = math.hypot(x1 - x0, y1 - y0)
            out = (-(y1 - y0) / run * 7.0 * side, (x1 - x0) / run * 7.0 * side)
            strokes.append([(x0, y0), (x0 + out[0], y0 + out[1])])
    return shapely.MultiLineString(strokes).intersection(sheet(plate))


def paint_walls(canvas: Canvas, frame: Frame, plate: str, tones: Tones) -> None:
    """Town walls as a fine toothed line."""
    if frame.zoom < 13:
        return
    walls = joined(plate, "wall").intersection(sheet(plate)).difference(corridor(plate, frame.zoom))
    canvas.stroke(walls, line_pen(colour(tones.wall, 0.9), 1.0 if frame.zoom < ALL_ZOOM else 1.5))
    if frame.zoom >= STREETS_ZOOM:
        canvas.stroke(_teeth(plate), line_pen(colour(tones.wall, 0.8), 0.9, round_caps=False))
