"""Rivers on the ground of the towns: a wide gravel bed with a thread of water, and brooks."""

from __future__ import annotations

from functools import cache

import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.curves import smooth
from tools.map.painting import Canvas, line_pen
from tools.map.plate_drawing import drawn, dry, joined
from tools.map.plate_ground import beside_bed, corridor, ground
from tools.map.plate_style import Tones, widths
from tools.map.projection import Frame
from tools.map.rivers import rivers
from tools.map.style import colour


@cache
def _brooks(plate: str, zoom: int) -> BaseGeometry:
    """The base map's rivers where the ground of a town covers them, away from a drawn bed."""
    town = ground(plate, zoom).difference(beside_bed(plate))
    return rivers().intersection(town)


def paint_water(canvas: Canvas, frame: Frame, plate: str, tones: Tones, river: str) -> None:
    """Rivers on the ground of the towns: a wide gravel bed with a thread, else the base's line."""
    bed = joined(plate, "river-bed").intersection(dry(plate, frame.zoom))
    pen = line_pen(colour(river, 0.8), widths(frame.zoom).river)
    canvas.stroke(_brooks(plate, frame.zoom), pen)
    free = bed.difference(corridor(plate, frame.zoom))
    canvas.fill(free, colour(tones.bed))
    canvas.stroke(shapely.boundary(free), line_pen(colour(tones.wall, 0.6), 1.0))
    for stream in drawn(plate, "stream"):
        thread = shapely.LineString(smooth(shapely.get_coordinates(stream.shape), 20.0))
        canvas.stroke(thread.intersection(free), pen)
    for bridge in drawn(plate, "bridge"):
        over = bridge.shape.buffer(bridge.properties["width_m"] / 2, cap_style="flat")
        canvas.fill(over, colour(tones.street))
        canvas.stroke(over.boundary, line_pen(colour(tones.wall, 0.8), 0.9))
