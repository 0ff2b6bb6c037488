"""Blocks of houses grown in hand-drawn quarters: cut across their longer side, again and again."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

Vector = NDArray[np.float64]

REACH = 4_000.0
"""Half length in metres of a cut; longer than any quarter."""


def chance(name: str) -> random.Random:
    """Dice of their own for each named thing: what is added later moves nothing else."""
    return random.Random(f"1922/{name}")


def grown(area: BaseGeometry, size: float, unrest: float, name: str) -> Iterator[BaseGeometry]:
    """Blocks of about ``size`` square metres that fill an area without a gap.

    ``unrest`` from 0 (halves at right angles) to 1 (as old towns are). A smaller ``size`` cuts the
    same blocks further, so that a closer zoom shows the same streets.
    """
    for number, part in enumerate(_polygons(area)):
        yield from _cut(part, size, unrest, f"{name}/{number}")


def _cut(part: BaseGeometry, size: float, unrest: float, name: str) -> Iterator[BaseGeometry]:
    dice = chance(name)
    if part.area < size * dice.uniform(0.8, 1.4):
        yield part
        return
    half = _half_plane(part, dice.uniform(-1, 1) * unrest, dice.uniform(-1, 1) * unrest)
    for side, piece in enumerate((part.intersection(half), part.difference(half))):
        for number, polygon in enumerate(_polygons(piece)):
            yield from _cut(polygon, size, unrest, f"{name}{side}{number}")


def _half_plane(part: BaseGeometry, shift: float, turn: float) -> BaseGeometry:
    """The half of the plane on one side of a cut through the middle of a shape's longer side."""
    corners = shapely.get_coordinates(shapely.oriented_envelope(part))
    sides = np.diff(corners[:3], axis=0)
    lengths = np.hypot(*sides.T)
    longer = int(np.argmax(lengths))
    along: Vector = sides[longer] / max(lengths[longer], 1e-9)
    middle = corners[:4].mean(axis=0) + along * lengths[longer] * 0.22 * shift
    angle = math.atan2(along[1], along[0]) + math.pi / 2 + 0.34 * turn
    cut = np.array([math.cos(angle), math.sin(angle)]) * REACH
    back = along * REACH
    return shapely.Polygon([middle + cut, middle - cut, middle - cut - back, middle + cut - back])


def _polygons(shape: BaseGeometry) -> Iterator[BaseGeometry]:
    for part in shapely.get_parts(shape):
        if isinstance(part, shapely.Polygon) and part.area > 60.0:
            yield part
