"""The sea as bands: each edge is a true parallel of the coast."""

from __future__ import annotations

import math
from itertools import pairwise

from shapely.geometry.base import BaseGeometry

from tools.map.conic import from_cone, to_cone

OFFSETS = (280.0, 620.0, 1_100.0, 1_750.0, 2_700.0, 4_200.0, 6_500.0, 10_000.0, 15_000.0)
"""Distances in metres of the band edges from the shore, at the coast's own zoom levels."""

_WIDER_VIEWS_KM = {
    4: (10.0, 21.0, 34.0, 49.0, 67.0, 88.0, 113.0, 143.0, 180.0),
    5: (7.0, 15.0, 25.0, 36.0, 49.0, 64.0, 82.0, 104.0, 132.0),
    6: (4.5, 9.6, 15.5, 22.5, 31.0, 41.0, 53.0, 67.0, 85.0),
    7: (2.6, 5.6, 9.2, 13.5, 18.5, 24.5, 31.5, 40.0, 51.0),
    8: (1.3, 2.9, 4.8, 7.2, 10.2, 14.0, 18.8, 25.0, 33.0),
    9: (0.6, 1.35, 2.3, 3.5, 5.2, 7.6, 11.0, 15.5, 22.0),
}
"""The same for wider views, in kilometres: each tint keeps a width that the eye can follow."""

_CONIC_UP_TO = 8
"""Wider views span latitudes of unlike scale: there parallels are drawn on a cone."""


def offsets(zoom: int) -> tuple[float, ...]:
    """Distances in metres of the nine band edges from the shore at a zoom level."""
    wider = _WIDER_VIEWS_KM.get(zoom)
    return tuple(1_000.0 * kilometres for kilometres in wider) if wider else OFFSETS


def parallels(
    shore: BaseGeometry, distances: tuple[float, ...], tolerance: float, zoom: int
) -> list[BaseGeometry]:
    """What lies within each of the rising distances of the land, the land included.

    ``tolerance`` is the fineness in metres. Each parallel is drawn from the one before it, which is
    the same curve as from the shore itself and is drawn faster.
    """
    conic = zoom <= _CONIC_UP_TO
    shape = to_cone(shore) if conic else shore
    found: list[BaseGeometry] = []
    for inner, outer in pairwise((0.0, *distances)):
        step = outer - inner
        fine = min(tolerance / 2, step / 20)
        shape = shape.buffer(step, quad_segs=_segments(step, fine)).simplify(fine)
        found.append(from_cone(shape) if conic else shape)
    return found


def _segments(radius: float, tolerance: float) -> int:
    """Corners of a quarter circle that keep within the tolerance of it."""
    return max(4, math.ceil(math.pi / 4 / math.acos(1 - tolerance / radius)))
