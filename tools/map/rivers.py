"""Rivers: hand-drawn on the coast, from the world data base elsewhere."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
import shapely.ops
from shapely.geometry.base import BaseGeometry

from tools.map.coast import land_at
from tools.map.curves import smooth
from tools.map.projection import COAST_BOX, ITALY_BOX
from tools.map.source_data import box_on_plane, features, on_plane

DRAWN = (
    ("relief_and_rail_schematic", "river-valley"),
    ("relief_more", "river-valley"),
    ("relief_more", "river"),
)
"""Files and kinds of the rivers drawn by hand."""

MOUTH = 700.0
"""A drawn river that begins this near to the sea, in plane metres, flows into it."""

ITALIAN_FROM = 8
"""The first zoom level that shows the finer rivers of Italy."""

MAIN = {4: 260_000.0, 5: 150_000.0, 6: 60_000.0}
"""Plane metres that a river must be long to be shown in the widest views."""


@cache
def rivers_at(zoom: int) -> BaseGeometry:
    """All river lines of a zoom level in plane metres."""
    if zoom >= ITALIAN_FROM:
        return rivers()
    whole = shapely.get_parts(shapely.line_merge(_europe()))
    return shapely.MultiLineString([line for line in whole if line.length > MAIN.get(zoom, 0.0)])


@cache
def _europe() -> BaseGeometry:
    return shapely.union_all([on_plane(line) for _, line in features("rivers_europe")])


@cache
def rivers() -> BaseGeometry:
    """The rivers in their finest drawing; those of Italy and the coast end at the shore."""
    coast, italy = box_on_plane(COAST_BOX), box_on_plane(ITALY_BOX)
    rastered = [on_plane(g).simplify(250.0) for _, g in features("rivers_italy")]
    lines = [_rounded(line, step=240.0).difference(coast) for line in rastered]
    for name, kind in DRAWN:
        lines += [_rounded(on_plane(line), step=80.0) for _, line in features(name, kind)]
    near = shapely.union_all(lines).intersection(land_at(20.0))
    return shapely.union(near, _europe().difference(italy))


@cache
def _shore() -> BaseGeometry:
    shore = land_at(20.0).boundary
    shapely.prepare(shore)
    return shore


def _rounded(line: BaseGeometry, step: float) -> BaseGeometry:
    """The line with its bends made round, led to the shore where its mouth lies near it."""
    points = np.array(line.coords)
    mouth = shapely.Point(points[0])
    if shapely.dwithin(_shore(), mouth, MOUTH):
        onto, _ = shapely.ops.nearest_points(_shore(), mouth)
        points = np.vstack([[onto.x, onto.y], points])
    return shapely.LineString(smooth(points, step))
