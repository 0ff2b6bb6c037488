"""The ground of the map: land, two height tints and flat steps of shade and light.

Each pixel is first told apart by how high and how bright it lies, in small whole steps; the colours
of the day or of the night are then looked up. So both come from one reading of the heights.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tools.map import elevation
from tools.map.interpolation import Values, blurred, cubic
from tools.map.projection import Frame, pixels_per_metre, stretch
from tools.map.style import Palette, Rgb
from tools.map.terrain import Field, near_field

Grid = NDArray[np.float32]
Steps = NDArray[np.uint16]

TINTS = 2
_CLOSEST_TINTS = (260.0, 640.0)
_TINTS = {4: (420.0, 1_050.0), 5: (400.0, 1_000.0), 6: (360.0, 900.0), 7: (320.0, 800.0)}
_TINTS |= {8: (290.0, 720.0), 9: (270.0, 670.0)}
"""Metres at which the two height tints begin; in wide views only mountains stand out."""

SHADE = (-0.040, -0.10, -0.165)
LIGHT = (0.045, 0.105)
"""Steps of brightness against flat ground; light comes from the upper left."""

_SOFT = {
    **{4: 9_500.0, 5: 6_600.0, 6: 4_400.0, 7: 2_700.0, 8: 1_500.0, 9: 900.0},
    **{10: 700.0, 11: 400.0, 12: 230.0, 13: 200.0, 14: 200.0, 15: 200.0},
}
"""Smoothing in metres: the shapes keep a readable size at each zoom."""

_TRUST = {8: 0.4, 9: 0.5, 10: 0.6, 11: 0.85}
"""Share of the hand-drawn relief against the coarse grid, so that it does not stand out."""

_DRAWN_FROM = 8
"""The first zoom level that shows the hand-drawn relief."""

_FADE = 20_000.0
"""Plane metres over which the hand-drawn relief passes into the coarse grid."""

_LIFT = {4: 11.0, 5: 8.5, 6: 5.6, 7: 3.6, 8: 2.2, 9: 1.8, 10: 1.6, 11: 1.4}
"""Exaggeration of slopes: what smoothing takes, this gives back."""

_CLOSEST_LIFT = 1.3

FINE = 16
"""Parts of a step by which its edge is soft."""

_SUN = 0.66
"""Brightness of flat ground; the sun stands in the north-west."""


def _field(frame: Frame, level: int) -> Field:
    """Smoothed heights under a frame and some way around it.

    The cells lie on one grid for all frames of a zoom level, so that neighbours agree.
    """
    near = near_field() if level >= _DRAWN_FROM else None
    step = max(160.0, 2.0 / pixels_per_metre(level))
    west, south, east, north = frame.bounds(margin=4)
    around = 3.2 * _SOFT[level] + 4 * step
    columns = np.arange(math.floor((west - around) / step), math.ceil((east + around) / step))
    rows = np.arange(math.ceil((north + around) / step), math.floor((south - around) / step), -1)
    x, y = columns * step, rows * step
    z = np.maximum(elevation.sample(x, y), 0.0)
    if near is not None:
        z = _with_drawn(z, x, y, near, _TRUST.get(level, 1.0))
    soft = blurred(z.astype(np.float32), _SOFT[level] / step).astype(np.float32)
    return Field(x[0] - step / 2, y[0] + step / 2, step, soft)


def _with_drawn(z: Values, x: Values, y: Values, near: Field, trust: float) -> Values:
    columns, rows = (x - near.west) / near.step - 0.5, (near.north - y) / near.step - 0.5
    inset = np.minimum.outer(
        np.minimum(rows, near.z.shape[0] - 1 - rows),
        np.minimum(columns, near.z.shape[1] - 1 - columns),
    )
    weight = trust * np.clip(inset * near.step / _FADE, 0.0, 1.0)
    return z if weight.max() == 0.0 else z * (1 - weight) + cubic(near.z, rows, columns) * weight


def _brightness(field: Field, level: int) -> Field:
    """Lambert's brightness of the field minus that of flat ground."""
    down, right = np.gradient(field.z, field.step)
    y = field.north - (np.arange(len(field.z), dtype=np.float64) + 0.5) * field.step
    lift = (_LIFT.get(level, _CLOSEST_LIFT) * stretch(y)).astype(np.float32)[:, None]
    side = math.sqrt((1 - _SUN * _SUN) / 2)
    lit = ((right + down) * lift * side + _SUN) / np.sqrt(
        1 + (right * lift) ** 2 + (down * lift) ** 2
    )
    return Field(field.west, field.north, field.step, (lit - _SUN).astype(np.float32))


def _read(field: Field, frame: Frame) -> Grid:
    across = (np.arange(frame.width) + 0.5) / frame.scale + frame.west
    downward = frame.north - (np.arange(frame.height) + 0.5) / frame.scale
    columns = (across - field.west) / field.step - 0.5
    rows = (field.north - downward) / field.step - 0.5
    return cubic(field.z, rows, columns).astype(np.float32)


def _count(values: Grid, thresholds: tuple[float, ...]) -> Grid:
    """How many thresholds the values exceed, each edge one pixel soft."""
    down, right = np.gradient(values)
    steep = np.maximum(np.hypot(down, right), 1e-6)
    found = np.zeros_like(values)
    for threshold in thresholds:
        found += np.clip((values - threshold) / steep + 0.5, 0.0, 1.0)
    return found


_DARKEST = len(SHADE) * FINE
_TONES = _DARKEST + len(LIGHT) * FINE + 1


def steps(frame: Frame, level: int) -> Steps:
    """For each pixel one number for its height and its brightness, as if there were no sea."""
    field = _field(frame, level)
    high = _count(_read(field, frame), _TINTS.get(level, _CLOSEST_TINTS))
    lit = _read(_brightness(field, level), frame)
    tone = _count(lit, LIGHT) - _count(-lit, tuple(-threshold for threshold in SHADE))
    number = np.rint(high * FINE) * _TONES + np.rint(tone * FINE) + _DARKEST
    return np.ascontiguousarray(number, np.uint16)


@cache
def colours(palette: Palette) -> NDArray[np.uint32]:
    """The colour of each number as 0xFFRRGGBB."""
    table: list[int] = []
    for high in range(TINTS * FINE + 1):
        ground = _laid(palette.land, palette.heights, high / FINE, 1.0)
        for tone in range(-_DARKEST, _TONES - _DARKEST):
            dark = _laid(ground, palette.shade, -tone / FINE, palette.shade_opacity)
            lit = _laid(dark, palette.light, tone / FINE, palette.light_opacity)
            red, green, blue = (round(part) for part in lit)
            table.append(0xFF000000 | red << 16 | green << 8 | blue)
    return np.array(table, np.uint32)


_Tone = Rgb | tuple[float, float, float]


def _laid(ground: _Tone, layers: tuple[Rgb, ...], depth: float, opacity: float) -> _Tone:
    """A colour with the first ``depth`` of the layers laid over it, the last one in part."""
    for i, layer in enumerate(layers):
        cover = opacity * min(max(depth - i, 0.0), 1.0)
        red, green, blue = (a + (b - a) * cover for a, b in zip(ground, layer, strict=True))
        ground = red, green, blue
    return ground
