"""Percentiles and what is told of many frames. No imports, so that children start quickly."""

from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie, between neighbours linearly.

    Raises:
        ValueError: if there are no values, or `share` is not from 0 to 1.
    """
    if not values:
        raise ValueError("no values")
    if not 0 <= share <= 1:
        raise ValueError(f"{share} is not from 0 to 1")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def median(values: Sequence[float]) -> float:
    """The value in the middle."""
    return percentile(values, 0.5)


def distribution(runs: Sequence[Sequence[float]]) -> dict[str, float]:
    """Median, p95 and p99 of all values, and the median of each run's worst."""
    together = [value for run in runs for value in run]
    return {
        "median": round(median(together), 2),
        "p95": round(percentile(together, 0.95), 2),
        "p99": round(percentile(together, 0.99), 2),
        "worst": round(median([max(run) for run in runs if run]), 2),
    }
