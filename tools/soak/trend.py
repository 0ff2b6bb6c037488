"""A straight line through measurements, and how sure its slope is."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, sqrt

SURE = 1.96
"""Standard errors to each side that hold the true slope 95 times of 100."""


@dataclass(frozen=True)
class Slope:
    """Of a line, with the interval that holds the true one 95 times of 100."""

    value: float
    least: float
    most: float


def slope(points: Sequence[tuple[float, float]]) -> Slope:
    """By least squares. With fewer than three points nothing is known of it."""
    count = len(points)
    if count < 3:
        return Slope(0, -inf, inf)
    mean_x = sum(x for x, _ in points) / count
    mean_y = sum(y for _, y in points) / count
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    if spread == 0:
        return Slope(0, -inf, inf)
    value = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
    rest = sum((y - mean_y - value * (x - mean_x)) ** 2 for x, y in points)
    error = sqrt(rest / (count - 2) / spread)
    return Slope(value, value - SURE * error, value + SURE * error)
