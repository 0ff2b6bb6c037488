"""The land: three levels of the same coast joined, and the port of Genoa taken back in time."""

from __future__ import annotations

from functools import cache

import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.projection import COAST_BOX, WIDE_BOX
from tools.map.source_data import box_on_plane, features, on_plane, polygons

SEAM = 2.0
"""Metres by which joined levels overlap, so that no hairline of sea stays between them."""


@cache
def land() -> BaseGeometry:
    """All land in plane metres: finest inside the coast's box, coarser around it."""
    coast, wide = box_on_plane(COAST_BOX), box_on_plane(WIDE_BOX)
    near = polygons("liguria_land").intersection(coast)
    middle = polygons("land_nw_italy_z2").intersection(wide).difference(coast)
    far = polygons("land_italy_z1").difference(wide)
    joined = shapely.union_all([part.buffer(SEAM) for part in (near, middle, far)])
    return as_of_1922(joined.buffer(-SEAM))


def as_of_1922(today: BaseGeometry) -> BaseGeometry:
    """Take modern infill off the coast west of Genoa and draw the old mole."""
    infill, beach = polygons("coast_1922", "sea"), polygons("coast_1922", "land")
    moles = [
        on_plane(line).buffer(properties["half_width_m"])
        for properties, line in features("coast_1922", "mole")
    ]
    return shapely.union_all([today.difference(infill), beach, *moles])


@cache
def land_at(tolerance: float) -> BaseGeometry:
    """The land simplified to a tolerance in plane metres, islets below its square dropped."""
    simple = land().simplify(tolerance)
    parts = [p for p in shapely.get_parts(simple) if p.area > 4 * tolerance * tolerance]
    return shapely.union_all(parts)
