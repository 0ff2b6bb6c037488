"""Smooth reading between the cells of a grid, and smoothing of a grid."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating[Any]]


def cubic(grid: Values, rows: Values, columns: Values) -> Values:
    """The grid read at fractional rows and columns with a cubic B-spline kernel, edges held."""
    return _read(_read(grid, rows).T, columns).T


def _read(grid: Values, at: Values) -> Values:
    base = np.floor(at).astype(int)
    t = (at - base)[:, None].astype(grid.dtype)
    weights = (
        (1 - t) ** 3 / 6,
        (3 * t**3 - 6 * t**2 + 4) / 6,
        (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6,
        t**3 / 6,
    )
    out = np.zeros((len(at), grid.shape[1]), grid.dtype)
    for tap, weight in enumerate(weights):
        out += weight * grid[np.clip(base + tap - 1, 0, grid.shape[0] - 1)]
    return out


def blurred(grid: Values, sigma: float) -> Values:
    """The grid smoothed by a Gaussian of ``sigma`` cells, edges held."""
    if sigma < 0.3:
        return grid
    reach = math.ceil(3 * sigma)
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    taps = (taps / taps.sum()).astype(grid.dtype)
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (reach, reach)
        wide = np.pad(grid, pad, mode="edge")
        grid = sum(  # type: ignore[assignment]
            weight * np.take(wide, range(i, i + grid.shape[axis]), axis)
            for i, weight in enumerate(taps)
        )
    return grid
