"""Colours by day and by night, and the widths of lines at each zoom level."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

Rgb = tuple[int, int, int]


def rgb(code: str) -> Rgb:
    """``#RRGGBB`` as three numbers."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def colour(code: str, opacity: float = 1.0) -> QColor:
    """``#RRGGBB`` as a colour of the painter."""
    tone = QColor(code)
    tone.setAlphaF(opacity)
    return tone


@dataclass(frozen=True)
class Palette:
    """All colours of one version of the map."""

    sea: tuple[str, ...]
    """Ten tints, from the shore to the deep."""
    land: Rgb
    heights: tuple[Rgb, Rgb]
    shade: tuple[Rgb, Rgb, Rgb]
    shade_opacity: float
    light: tuple[Rgb, Rgb]
    light_opacity: float
    coast: str
    shore_lines: str
    shore_lines_opacity: float
    river: str
    road: str
    road_opacity: float
    casing: str
    casing_opacity: float
    peak: str


DAY = Palette(
    sea=(
        *("#D2E7DC", "#AFD4CB", "#8CC0BB", "#6AACAD", "#4D989C"),
        *("#35878D", "#237780", "#176871", "#126269", "#0F5C66"),
    ),
    land=rgb("#F3E4C3"),
    heights=(rgb("#EBD6AC"), rgb("#E2C795")),
    shade=(rgb("#DCC092"), rgb("#C6A678"), rgb("#A98A66")),
    shade_opacity=0.36,
    light=(rgb("#FAF0D6"), rgb("#FFF9E8")),
    light_opacity=0.55,
    coast="#173F4F",
    shore_lines="#1F6672",
    shore_lines_opacity=0.62,
    river="#4C97A3",
    road="#B0452C",
    road_opacity=1.0,
    casing="#FBF5E6",
    casing_opacity=0.9,
    peak="#4A4334",
)

NIGHT = Palette(
    sea=(
        *("#266C80", "#1D5C74", "#174E69", "#13425E", "#103854"),
        *("#0E2F4A", "#0C2740", "#0A2036", "#091D31", "#081A2D"),
    ),
    land=rgb("#0F2233"),
    heights=(rgb("#11283A"), rgb("#142E42")),
    shade=(rgb("#0B1C2C"), rgb("#081624"), rgb("#06111D")),
    shade_opacity=0.60,
    light=(rgb("#18374B"), rgb("#20475C")),
    light_opacity=0.50,
    coast="#5FB7B5",
    shore_lines="#5FB7B5",
    shore_lines_opacity=0.42,
    river="#1D5C74",
    road="#8A6A4A",
    road_opacity=0.38,
    casing="#071524",
    casing_opacity=0.5,
    peak="#3C5A6E",
)

PALETTES = {"day": DAY, "night": NIGHT}

NOTTE, GESSO, OCRA, ORO = "#0B1F33", "#FBF5E6", "#D9A441", "#EDBE63"
TOWN, HATCH = "#D9806A", "#A9432E"


@dataclass(frozen=True)
class Widths:
    """Widths in pixels of one zoom level; 0 leaves the line away."""

    coast: float
    river: float
    casing: float
    rail: float
    dash: float
    dot: float
    station: float
    light: float
    road: float
    peak: float
    """Height of the triangle of a mountain."""
    hatch: float
    """Distance of the slanting lines through towns."""
    shore_lines: int
    """How many fine lines follow the shore."""


WIDTHS = {
    4: Widths(0.40, 0.45, 0.0, 0.0, 0.0, 0.0, 0.0, 0.60, 0.0, 0.0, 0.0, 0),
    5: Widths(0.55, 0.65, 0.0, 0.0, 0.0, 0.0, 0.0, 0.75, 0.0, 0.0, 0.0, 0),
    6: Widths(0.75, 0.85, 0.0, 0.0, 0.0, 0.0, 0.0, 0.80, 0.0, 0.0, 0.0, 0),
    7: Widths(0.95, 0.95, 0.0, 0.0, 0.0, 0.0, 0.0, 0.70, 0.0, 0.0, 0.0, 0),
    8: Widths(1.1, 0.8, 0.0, 1.0, 0.0, 0.8, 0.0, 0.55, 0.0, 0.0, 0.0, 0),
    9: Widths(1.3, 0.9, 3.0, 1.4, 0.0, 1.0, 0.0, 0.65, 0.0, 0.0, 0.0, 2),
    10: Widths(1.6, 1.2, 4.6, 2.4, 0.0, 1.4, 0.0, 0.75, 0.9, 0.0, 0.0, 3),
    11: Widths(2.0, 1.7, 6.6, 3.6, 1.6, 2.0, 3.0, 0.85, 1.3, 0.0, 0.0, 5),
    12: Widths(2.4, 2.2, 9.0, 5.0, 2.4, 2.6, 4.6, 1.0, 1.8, 9.0, 5.0, 7),
    13: Widths(2.9, 2.8, 12.0, 6.8, 3.4, 3.3, 6.0, 1.25, 2.3, 11.0, 5.5, 8),
    14: Widths(3.5, 3.4, 14.6, 8.3, 4.2, 4.0, 7.2, 1.5, 2.8, 13.0, 6.0, 9),
    15: Widths(4.0, 4.0, 16.5, 9.5, 4.8, 4.6, 8.4, 1.75, 3.2, 15.0, 6.5, 9),
}
