"""The railway along the coast and its stations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import shapely
import shapely.ops

from tools.map.curves import Points, smooth
from tools.map.projection import to_degrees, to_plane
from tools.map.source_data import features

GENOA = (8.92056, 44.41667)
RAPALLO = (9.23111, 44.35111)
"""Piazza Principe and the station of Rapallo, degrees."""


@cache
def coast_line() -> Points:
    """The line from Voltri to beyond Sestri Levante as a smooth curve in plane metres."""
    ((_, drawn),) = features("relief_and_rail_schematic", "railway")
    return smooth(np.array([to_plane(*c[:2]) for c in drawn.coords]), 60.0)


@cache
def lines() -> tuple[Points, ...]:
    """The coast line and, from memory, the lines that lead on to Nice, Pisa, Turin and Milan."""
    wide = [
        smooth(np.array([to_plane(*c[:2]) for c in drawn.coords]), 200.0)
        for _, drawn in features("railways_wide", "railway")
    ]
    return (coast_line(), *wide)


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
