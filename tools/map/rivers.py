"""Rivers: hand-drawn on the coast, from the world data base elsewhere."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
import shapely.ops
from shapely.geometry.base import BaseGeometry

from tools.map.coast import land_at
from tools.map.curves import smooth
from tools.map.projection import COAST_BOX
from tools.map.source_data import box_on_plane, features, on_plane

DRAWN = (
    ("relief_and_rail_schematic", "river-valley"),
    ("relief_more", "river-valley"),
    ("relief_more", "river"),
)
"""Files and kinds of the rivers drawn by hand."""


MOUTH = 700.0
"""A drawn river that begins this near to the sea, in plane metres, flows into it."""


@cache
def rivers() -> BaseGeometry:
    """All river lines in plane metres."""
    coast = box_on_plane(COAST_BOX)
    rastered = [on_plane(g).simplify(250.0) for _, g in features("rivers_italy")]
    lines = [_rounded(line).difference(coast) for line in rastered]
    for name, kind in DRAWN:
        lines += [_rounded(on_plane(line)) for _, line in features(name, kind)]
    return shapely.union_all(lines).intersection(land_at(20.0))


def _rounded(line: BaseGeometry) -> BaseGeometry:
    """The line with its bends made round, led to the shore where its mouth lies near it."""
    points = np.array(line.coords)
    mouth = shapely.Point(points[0])
    shore = land_at(20.0).boundary
    if shore.distance(mouth) < MOUTH:
        onto, _ = shapely.ops.nearest_points(shore, mouth)
        points = np.vstack([[onto.x, onto.y], points])
    return shapely.LineString(smooth(points, 80.0))
