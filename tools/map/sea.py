"""The sea as bands: each edge is a true parallel of the coast."""

from __future__ import annotations

from functools import cache

from shapely.geometry.base import BaseGeometry

from tools.map.coast import land_at

OFFSETS = (280.0, 620.0, 1_100.0, 1_750.0, 2_700.0, 4_200.0, 6_500.0, 10_000.0, 15_000.0)
"""Distances of the band edges from the shore, in plane metres."""

QUARTER_SEGMENTS = 24
"""Corners of a quarter circle where a band turns around a headland."""


@cache
def near_shore(offset: float, tolerance: float) -> BaseGeometry:
    """Everything within ``offset`` metres of the land, the land included.

    ``tolerance`` is the fineness in metres; the edge stays within it of the true parallel.
    """
    edge = land_at(tolerance).buffer(offset, quad_segs=QUARTER_SEGMENTS)
    return edge.simplify(min(tolerance, offset / 20))
