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
    river: str


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
    shore_lines="#4C97A3",
    river="#4C97A3",
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
    shore_lines="#3B8E99",
    river="#1D5C74",
)

PALETTES = {"day": DAY, "night": NIGHT}


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


WIDTHS = {
    8: Widths(0.9, 0.7, 0.0, 1.0, 0.0, 0.8, 0.0, 0.55),
    9: Widths(1.2, 0.9, 3.0, 1.4, 0.0, 1.0, 0.0, 0.65),
    10: Widths(1.6, 1.2, 4.6, 2.4, 0.0, 1.4, 0.0, 0.75),
    11: Widths(2.0, 1.7, 6.6, 3.6, 1.6, 2.0, 3.0, 0.85),
    12: Widths(2.4, 2.2, 9.0, 5.0, 2.4, 2.6, 4.6, 1.0),
    13: Widths(2.8, 2.8, 11.5, 6.5, 3.2, 3.3, 6.0, 1.25),
}
