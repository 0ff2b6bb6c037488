"""The whole land: the coast of Liguria and Italy, and Europe around it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tools.map import coast
from tools.map.curves import Points, smooth
from tools.map.projection import EUROPE_BOX, ITALY_BOX, Box
from tools.map.source_data import box_on_plane, polygons

SEAM = 400.0
"""Plane metres by which joined levels overlap, so that no hairline of sea stays between them."""

CORNER = 50.0
"""Degrees of turn from which a corner stays a corner when a shore is rounded: quays, moles."""


@cache
def land() -> BaseGeometry:
    """All land in plane metres, some way beyond what is shown."""
    italy, europe = box_on_plane(ITALY_BOX), box_on_plane(EUROPE_BOX)
    near = coast.land().intersection(italy)
    middle = polygons("land_europe_z0").difference(italy.buffer(-SEAM, join_style="mitre"))
    far = polygons("land_around_europe").difference(europe.buffer(-SEAM, join_style="mitre"))
    return shapely.union_all([near, middle, far])


ISLET, LAKE = 4.0, 90.0
"""Squares of the tolerance below which an islet or a lake is left away: one, ten pixels."""

RESERVOIRS = (
    Box(-9.6, 36.0, 1.6, 43.2),
    Box(30.0, 46.3, 36.2, 51.6),
    Box(36.4, 57.4, 39.9, 59.6),
    Box(36.8, 56.5, 37.6, 57.0),
    Box(41.0, 47.3, 44.0, 48.7),
    Box(40.5, 45.9, 44.0, 46.7),
    Box(39.9, 55.8, 50.0, 58.4),
    Box(32.2, 56.0, 33.5, 57.0),
)
"""Where all lakes were dammed up after 1922: Iberia, the Dnieper, the Don, the upper Volga."""


@cache
def land_at(tolerance: float) -> BaseGeometry:
    """The land simplified to a tolerance in plane metres, the smallest islets and lakes dropped."""
    simple = land().simplify(tolerance)
    square = tolerance * tolerance
    dammed = shapely.union_all([box_on_plane(box) for box in RESERVOIRS])
    shapely.prepare(dammed)

    def stays(ring: shapely.LinearRing) -> bool:
        lake = shapely.Polygon(ring)
        return lake.area > LAKE * square and not dammed.contains(lake)

    return shapely.MultiPolygon(
        [
            shapely.Polygon(part.exterior, [ring for ring in part.interiors if stays(ring)])
            for part in shapely.get_parts(simple)
            if part.area > ISLET * square
        ]
    )


def plain(shape: BaseGeometry, width: float) -> BaseGeometry:
    """Land without the channels and spits that are narrower than ``width`` metres."""
    half = width / 2
    filled = shape.buffer(half, quad_segs=4).buffer(-2 * half, quad_segs=4)
    return filled.buffer(half, quad_segs=4).simplify(width / 6)


def rounded(shape: BaseGeometry, step: float) -> BaseGeometry:
    """Polygons with their soft bends made round, a point every ``step`` metres; corners stay."""
    parts = [
        shapely.Polygon(
            _round_ring(part.exterior, step), [_round_ring(r, step) for r in part.interiors]
        )
        for part in shapely.get_parts(shape)
        if isinstance(part, shapely.Polygon)
    ]
    return shapely.MultiPolygon(parts)


def _round_ring(ring: BaseGeometry, step: float) -> Points:
    points = shapely.get_coordinates(ring)[:-1]
    before, after = points - np.roll(points, 1, axis=0), np.roll(points, -1, axis=0) - points
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    turn = np.degrees(np.abs(np.arctan2(cross, (before * after).sum(axis=1))))
    corners = np.flatnonzero(turn > CORNER)
    if len(corners) == 0:
        corners = np.array([0])
    turned = np.roll(points, -corners[0], axis=0)
    stops = [*(corners - corners[0]), len(points)]
    closed = np.vstack([turned, turned[:1]])
    pieces = [
        smooth(closed[start : end + 1], step)[:-1] if end - start > 1 else closed[start:end]
        for start, end in pairwise(stops)
    ]
    return np.vstack([*pieces, closed[-1:]])
