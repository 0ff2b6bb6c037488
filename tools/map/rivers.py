"""Rivers: hand-drawn on the coast, from the world data base elsewhere."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.coast import land_at
from tools.map.curves import smooth
from tools.map.projection import COAST_BOX, to_plane
from tools.map.source_data import box_on_plane, features, on_plane

@cache
def rivers(near: bool) -> BaseGeometry:
    """River lines in plane metres; ``near`` adds the short rivers of the coast."""
    coast = box_on_plane(COAST_BOX)
    far = [on_plane(g).difference(coast) for _, g in features("rivers_italy")]
    lines = list(far)
    if near:
        for name in ("relief_and_rail_schematic", "relief_more"):
            for _, drawn in features(name, "river-valley"):
                points = np.array([to_plane(*c[:2]) for c in drawn.coords])
                lines.append(shapely.LineString(smooth(points, 80.0)))
    return shapely.union_all(lines).intersection(land_at(20.0))
