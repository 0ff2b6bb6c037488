"""What lies on the base map: lines, areas and points, each drawn in a style of the theme."""

from dataclasses import dataclass

from kiosk.content.text import Text

Line = tuple[tuple[float, float], ...]
"""Longitudes and latitudes, in degrees."""

LINE_STYLES = ("line", "border", "road", "railway", "route", "water", "mountain")
"""Names in `water` and `mountain` run along their line; a `route` is drawn by what walks it."""
AREA_STYLES = ("area", "accent")
POINT_STYLES = ("point", "label", "peak")
STYLES = {"line": LINE_STYLES, "area": AREA_STYLES, "point": POINT_STYLES}
"""By the kind of geometry; the first of each is taken where a feature names none."""

CURVED_STYLES = ("water", "mountain")


@dataclass(frozen=True)
class Feature:
    """One line, area or point, or several that belong together."""

    kind: str
    """`line`, `area` or `point`."""
    style: str
    lines: tuple[Line, ...]
    """Lines, rings, or points as lines of one position."""
    name: Text | None = None
    size: float = 7.5
    """Height of its letters, in millimetres."""
    from_zoom: float = 0
    to_zoom: float = 30


@dataclass(frozen=True)
class Layer:
    """What a file draws."""

    features: tuple[Feature, ...]
