"""The land: three levels of the same coast joined, the port and the two bays drawn by hand."""

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
    """Put the hand-drawn shore in today's place: sea off, land on, docks cut, moles built."""
    shore = today.difference(polygons("coast_1922", "sea")).union(polygons("coast_1922", "land"))
    dug = shapely.union_all(bars("dock"))
    return shapely.union_all(
        [shore.difference(dug), polygons("coast_1922", "islet"), *bars("mole")]
    )


@cache
def bars(kind: str) -> tuple[BaseGeometry, ...]:
    """Moles and piers, or graving docks: drawn lines of a width, in plane metres."""
    return tuple(
        on_plane(line).buffer(
            properties["half_width_m"],
            cap_style="flat" if properties["ends"] == "flat" else "round",
            join_style="mitre",
        )
        for properties, line in features("coast_1922", kind)
    )


@cache
def land_at(tolerance: float) -> BaseGeometry:
    """The land simplified to a tolerance in plane metres, islets below its square dropped."""
    simple = land().simplify(tolerance)
    parts = [p for p in shapely.get_parts(simple) if p.area > 4 * tolerance * tolerance]
    return shapely.union_all(parts)
