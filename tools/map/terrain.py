"""A schematic height field from ridges, valleys and spot heights. A drawing, not a survey.

Ridges and valleys drawn by hand hold the field up and down, a stretched skin joins them. Spurs are
set at even distances on both sides of a ridge, as a draughtsman would, and claim no exact place.
Beyond the coast's box a public-domain grid of two arc-minutes takes over, without a visible seam.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import shapely
from numpy.typing import NDArray

from tools.map import elevation
from tools.map.coast import land_at
from tools.map.curves import Points, along, smooth
from tools.map.interpolation import Values
from tools.map.projection import to_plane
from tools.map.source_data import features, heights

Grid = NDArray[np.float32]

STEP = 160.0
"""Edge of a grid cell in plane metres."""

_WINDOW = (8.32, 43.95, 9.82, 44.78)
"""West, south, east, north of the grid in degrees."""

_INSIDE = (8.50, 44.06, 9.66, 44.70)
"""Beyond this the coarse grid is held; up to its edge the skin is free."""


@dataclass(frozen=True)
class Field:
    """Heights in metres; row 0 lies north. ``west`` and ``north`` are plane metres."""

    west: float
    north: float
    step: float
    z: Grid


@cache
def near_field() -> Field:
    """The schematic heights of the coast, in a window somewhat larger than the coast's box."""
    west, south = to_plane(*_WINDOW[:2])
    east, north = to_plane(*_WINDOW[2:])
    columns, rows = int((east - west) / STEP), int((north - south) / STEP)
    x = west + (np.arange(columns) + 0.5) * STEP
    y = north - (np.arange(rows) + 0.5) * STEP
    shore = land_at(50.0)
    shapely.prepare(shore)
    dry = shapely.contains_xy(shore, *np.meshgrid(x, y))
    ground = elevation.sample(x, y)
    fixed = np.where(dry, np.nan, 0.0)
    outside = _outside(x, y)
    fixed[outside & dry] = np.maximum(ground, 5.0)[outside & dry]
    for line in _valleys():
        _hold(fixed, line, west, north, highest=False)
    for line in _ridges():
        _hold(fixed, line, west, north, highest=True)
    return Field(west, north, STEP, _skin(fixed).astype(np.float32))


def _outside(x: Values, y: Values) -> NDArray[np.bool_]:
    west, south = to_plane(*_INSIDE[:2])
    east, north = to_plane(*_INSIDE[2:])
    beyond_x, beyond_y = (x < west) | (x > east), (y < south) | (y > north)
    return beyond_x[None, :] | beyond_y[:, None]


def _ridges() -> list[Points]:
    """Ridges as smooth lines with heights, each followed by its spurs."""
    lines: list[Points] = []
    for name in ("relief_and_rail_schematic", "relief_more"):
        for ridge in heights(name, "ridge"):
            crest = smooth(np.array(ridge), STEP / 2)
            lines += [crest, *_spurs(crest)]
    return lines


SPUR_EVERY = 1_250.0
SPUR_LENGTH = 1_900.0
"""Distance and length of spurs in plane metres."""


def _spurs(crest: Points) -> list[Points]:
    """Spurs that leave a crest left and right in turn and sink to a third of its height."""
    posts = along(crest, SPUR_EVERY)
    spurs: list[Points] = []
    for i in range(1, len(posts) - 1):
        direction = posts[i + 1, :2] - posts[i - 1, :2]
        direction /= np.hypot(*direction)
        side = 1.0 if i % 2 else -1.0
        out = side * np.array([-direction[1], direction[0]]) + 0.45 * direction * (-1) ** (i // 2)
        length = SPUR_LENGTH * (0.8 + 0.1 * (i * 7 % 5))
        x, y, z = posts[i]
        t = np.linspace(0.0, 1.0, int(length / STEP * 2))[:, None]
        bend = 0.25 * length * t**2 * direction
        spur = np.hstack([[x, y] + out * length * t + bend, z * (1.0 - 0.68 * t**1.2)])
        spurs.append(spur)
    return spurs


def _valleys() -> list[Points]:
    """Valley floors from the mouth up, rising 16 metres a kilometre."""
    shore = land_at(50.0).boundary
    lines: list[Points] = []
    for name in ("relief_and_rail_schematic", "relief_more"):
        for _, geometry in features(name, "river-valley"):
            floor = smooth(np.array([to_plane(*c[:2]) for c in geometry.coords]), STEP / 2)
            run = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(floor, axis=0).T))])
            mouth = min(320.0, 0.014 * shore.distance(shapely.Point(floor[0])))
            lines.append(np.column_stack([floor, mouth + 0.016 * run]))
    return lines


def _hold(fixed: Points, line: Points, west: float, north: float, highest: bool) -> None:
    """Fix the cells under a line at its heights; where lines meet the highest or lowest counts.

    The sea, fixed at nought before, stays as it is.
    """
    columns = ((line[:, 0] - west) / STEP).astype(int)
    rows = ((north - line[:, 1]) / STEP).astype(int)
    for row, column, z in zip(rows, columns, line[:, 2], strict=True):
        if 0 <= row < fixed.shape[0] and 0 <= column < fixed.shape[1]:
            held = fixed[row, column]
            if np.isnan(held) or (held != 0.0 and (z > held) == highest):
                fixed[row, column] = z


def _skin(fixed: Points) -> Points:
    """Stretch a skin over the fixed heights: every free cell becomes the mean of its neighbours."""
    free = np.isnan(fixed)
    if min(fixed.shape) < 24:
        z = np.where(free, np.nanmean(fixed), fixed)
    else:
        rows, columns = (n // 2 for n in fixed.shape)
        blocks = fixed[: rows * 2, : columns * 2].reshape(rows, 2, columns, 2)
        held = ~np.isnan(blocks)
        count = held.sum(axis=(1, 3))
        total = np.where(held, blocks, 0.0).sum(axis=(1, 3))
        coarse = _skin(np.where(count > 0, total / np.maximum(count, 1), np.nan))
        z = np.pad(coarse.repeat(2, 0).repeat(2, 1), ((0, 1), (0, 1)), mode="edge")
        z = np.where(free, z[: fixed.shape[0], : fixed.shape[1]], fixed)
    for _ in range(60):
        p = np.pad(z, 1, mode="edge")
        mean = (p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:]) / 4
        z = np.where(free, mean, fixed)
    return z
