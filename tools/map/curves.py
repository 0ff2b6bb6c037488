"""Hand-drawn lines made round: Catmull-Rom curves and points at even distances."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def smooth(line: Points, step: float = 60.0) -> Points:
    """A centripetal Catmull-Rom curve through all points, about ``step`` units between points.

    Further columns, such as a height, are carried along.
    """
    if len(line) < 3:
        return along(line, step)
    first, last = 2 * line[0] - line[1], 2 * line[-1] - line[-2]
    knots = np.vstack([first, line, last])
    pieces = [_span(knots[i : i + 4], step) for i in range(len(line) - 1)]
    return np.vstack([*pieces, line[-1:]])


def _span(p: Points, step: float) -> Points:
    lengths = np.maximum(np.hypot(*np.diff(p[:, :2], axis=0).T), 1e-9) ** 0.5
    t = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(2, math.ceil(math.dist(p[1, :2], p[2, :2]) / step))
    s = np.linspace(t[1], t[2], count, endpoint=False)[:, None]

    def blend(a: Points, b: Points, ta: float, tb: float) -> Points:
        return a * (tb - s) / (tb - ta) + b * (s - ta) / (tb - ta)

    a1, a2, a3 = (blend(p[i], p[i + 1], t[i], t[i + 1]) for i in range(3))
    b1, b2 = blend(a1, a2, t[0], t[2]), blend(a2, a3, t[1], t[3])
    return blend(b1, b2, t[1], t[2])


def along(line: Points, step: float) -> Points:
    """Points at even distances of about ``step`` on the straight pieces of a line."""
    far = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line[:, :2], axis=0).T))])
    at = np.linspace(0.0, far[-1], max(2, math.ceil(far[-1] / step) + 1))
    return np.column_stack([np.interp(at, far, line[:, i]) for i in range(line.shape[1])])


def mellow(line: Points, step: float, reach: float) -> Points:
    """A line drawn anew with points every ``step`` units, its kinks evened out over ``reach``."""
    even = along(line, step)
    taps = math.ceil(2.5 * reach / step)
    weights = np.exp(-0.5 * (np.arange(-taps, taps + 1) * step / reach) ** 2)
    before = 2 * even[0] - even[1 : taps + 1][::-1]
    after = 2 * even[-1] - even[-taps - 1 : -1][::-1]
    longer = np.vstack([before, even, after])
    weights /= weights.sum()
    return np.column_stack([np.convolve(column, weights, "valid") for column in longer.T])
