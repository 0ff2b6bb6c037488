"""A conic plane on which distances all over Europe are true within three parts in a hundred.

Lambert's conformal cone through two parallels is an exponential of the Mercator plane, so shapes
turn from one into the other corner by corner: parallels of a coast are drawn here and turned back.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tools.map.projection import EARTH_RADIUS, TRUE, Points

SOUTH, NORTH = 39.0, 58.5
"""The latitudes in degrees that are true to scale."""

LONGEST = 60_000.0
"""Plane metres after which a straight line gets a corner, so that it bends as it should."""


def _psi(latitude: float) -> float:
    return math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))


_COS_SOUTH, _COS_NORTH = math.cos(math.radians(SOUTH)), math.cos(math.radians(NORTH))
_N = math.log(_COS_SOUTH / _COS_NORTH) / (_psi(NORTH) - _psi(SOUTH))
_RADIUS = EARTH_RADIUS * _COS_SOUTH * math.exp(_N * _psi(SOUTH)) / _N
_UNIT = EARTH_RADIUS * TRUE / _N


def to_cone(shape: BaseGeometry) -> BaseGeometry:
    """A shape in plane metres as one in metres on the cone."""
    return shapely.transform(shapely.segmentize(shape, LONGEST), _rolled)


def from_cone(shape: BaseGeometry) -> BaseGeometry:
    """A shape on the cone as one in plane metres."""
    return shapely.transform(shape, _unrolled)


def _rolled(points: Points) -> Points:
    away = _RADIUS * np.exp(-points[:, 1] / _UNIT)
    turn = points[:, 0] / _UNIT
    return np.column_stack([away * np.sin(turn), -away * np.cos(turn)])


def _unrolled(points: Points) -> Points:
    away = np.hypot(points[:, 0], points[:, 1])
    turn = np.arctan2(points[:, 0], -points[:, 1])
    return _UNIT * np.column_stack([turn, -np.log(away / _RADIUS)])
