"""The Via Aurelia along the coast, and the mountains marked with a triangle."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.curves import smooth
from tools.map.projection import to_plane
from tools.map.railway import ashore
from tools.map.source_data import features

FROM_THE_SHORE = 45.0
"""Metres that the road keeps from the sea."""


@cache
def via_aurelia() -> BaseGeometry:
    """The road from Provence to Maremma, a smooth curve on the plane."""
    ((_, drawn),) = features("via_aurelia", "road")
    points = smooth(np.array([to_plane(*place[:2]) for place in drawn.coords]), 60.0)
    return shapely.LineString(ashore(points, inset=FROM_THE_SHORE, bend=70.0))


@cache
def peaks() -> tuple[tuple[float, float], ...]:
    """The places of the spot heights in plane metres."""
    return tuple(to_plane(*place.coords[0][:2]) for _, place in features("spot_heights", "peak"))
