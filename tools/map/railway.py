"""The railway along the coast and its stations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import shapely
import shapely.ops
from shapely.geometry.base import BaseGeometry

from tools.map.coast import land_at
from tools.map.curves import Points, mellow, smooth
from tools.map.projection import to_degrees, to_plane
from tools.map.source_data import features

GENOA = (8.92056, 44.41667)
RAPALLO = (9.23111, 44.35111)
"""Piazza Principe and the station of Rapallo, degrees."""


@cache
def coast_line() -> Points:
    """The line by the shore from Nice by Genoa and Rapallo to Pisa, a smooth curve on the plane."""
    ((_, drawn),) = features("relief_and_rail_schematic", "railway")
    west, east = (list(line.coords) for _, line in features("railways_wide", "railway-riviera"))
    # The first drawn point lies inland; the line of 1922 came by the shore.
    stops = [to_plane(*place[:2]) for place in (*west, *list(drawn.coords)[1:], *east)]
    return ashore(smooth(np.array(stops), 60.0), inset=120.0, bend=160.0)


@cache
def lines() -> tuple[Points, ...]:
    """The coast line and, from memory, the lines over the Giovi to Turin and Milan."""
    inland = [
        smooth(np.array([to_plane(*place[:2]) for place in drawn.coords]), 200.0)
        for _, drawn in features("railways_wide", "railway")
    ]
    return (coast_line(), *inland)


CORRIDOR = 4_000.0
"""Plane metres on both sides of a line in which it looks for land."""


def ashore(line: Points, inset: float, bend: float) -> Points:
    """Points within ``inset`` metres of the sea moved inland, kinks evened out over ``bend``."""
    corridor = shapely.LineString(line).simplify(200.0).buffer(CORRIDOR, quad_segs=3)
    ground = land_at(20.0).intersection(corridor).buffer(-inset)
    shapely.prepare(ground)
    moved = [
        here if shapely.contains_xy(ground, *here) else _nearest(ground, here)
        for here in line[1:-1]
    ]
    return mellow(np.array([line[0], *moved, line[-1]]), step=30.0, reach=bend)


def _nearest(ground: BaseGeometry, here: Points) -> Points:
    near, _ = shapely.ops.nearest_points(ground, shapely.Point(here))
    return np.array([near.x, near.y])


@dataclass(frozen=True)
class Station:
    """A stop, set onto the drawn line; plane metres."""

    x: float
    y: float
    from_zoom: int


@cache
def stations() -> tuple[Station, ...]:
    """All stations that the map marks."""
    track = shapely.LineString(coast_line())
    found: list[Station] = []
    for properties, point in features("stations", "station"):
        place = shapely.Point(to_plane(*point.coords[0][:2]))
        on_track = track.interpolate(track.project(place))
        found.append(Station(on_track.x, on_track.y, properties["from_zoom"]))
    return tuple(found)


def genoa_to_rapallo() -> list[tuple[float, float]]:
    """The drawn line between the two stations in degrees, for the live route of the story."""
    track = shapely.LineString(coast_line())
    start, end = (track.project(shapely.Point(to_plane(*place))) for place in (GENOA, RAPALLO))
    part = shapely.ops.substring(track, start, end).simplify(2.0)
    return [(round(lon, 5), round(lat, 5)) for lon, lat in (to_degrees(*c) for c in part.coords)]
