"""The ground of the map: land, two height tints and flat steps of shade and light."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from tools.map import elevation
from tools.map.interpolation import blurred, cubic
from tools.map.projection import BOXES, Frame, pixels_per_metre, to_plane
from tools.map.style import Palette
from tools.map.terrain import Field, near_field

Grid = NDArray[np.float32]

TINT_HEIGHTS = (260.0, 640.0)
"""Metres at which the two height tints begin."""

SHADE = (-0.040, -0.10, -0.165)
LIGHT = (0.045, 0.105)
"""Steps of brightness against flat ground; light comes from the upper left."""

_SOFT = {8: 1100.0, 9: 900.0, 10: 700.0, 11: 400.0, 12: 230.0, 13: 200.0}
"""Smoothing in plane metres: the shapes keep a readable size at each zoom."""

_TRUST = {8: 0.4, 9: 0.5, 10: 0.6, 11: 0.85, 12: 1.0, 13: 1.0}
"""Share of the hand-drawn relief against the coarse grid, so that it does not stand out."""


_FADE = 20_000.0
"""Plane metres over which the hand-drawn relief passes into the coarse grid."""

_LIFT = {8: 1.9, 9: 1.8, 10: 1.6, 11: 1.4, 12: 1.3, 13: 1.3}
"""Exaggeration of slopes: what smoothing takes, this gives back."""


@cache
def _field(zoom: int) -> Field:
    """Heights for a zoom level on one grid, smoothed for that level."""
    near = near_field()
    step = near.step if zoom >= 12 else max(near.step, 2.0 / pixels_per_metre(zoom))
    box, margin = BOXES[zoom], 2 * 360 / 2**zoom
    west, south = to_plane(box.west - margin, box.south - margin * 0.7)
    east, north = to_plane(box.east + margin, box.north + margin * 0.7)
    x = west + (np.arange(int((east - west) / step)) + 0.5) * step
    y = north - (np.arange(int((north - south) / step)) + 0.5) * step
    z = np.maximum(elevation.sample(x, y), 0.0).astype(np.float32)
    columns, rows = (x - near.west) / near.step - 0.5, (near.north - y) / near.step - 0.5
    own = cubic(near.z, rows, columns)
    inset = np.minimum.outer(
        np.minimum(rows, near.z.shape[0] - 1 - rows),
        np.minimum(columns, near.z.shape[1] - 1 - columns),
    )
    weight = (_TRUST[zoom] * np.clip(inset * near.step / _FADE, 0.0, 1.0)).astype(np.float32)
    z = z * (1 - weight) + own * weight
    return Field(west, north, step, blurred(z, _SOFT[zoom] / step).astype(np.float32))


@cache
def _brightness(zoom: int) -> Field:
    """Lambert's brightness of the field minus that of flat ground, sun in the north-west."""
    field = _field(zoom)
    lift = _LIFT[zoom]
    down, right = np.gradient(field.z, field.step)
    flat = 0.66
    side = np.sqrt((1 - flat * flat) / 2)
    lit = (right * lift * side + down * lift * side + flat) / np.sqrt(
        1 + (right * lift) ** 2 + (down * lift) ** 2
    )
    return Field(field.west, field.north, field.step, (lit - flat).astype(np.float32))


def _read(field: Field, frame: Frame) -> Grid:
    across = (np.arange(frame.width) + 0.5) / frame.scale + frame.west
    downward = frame.north - (np.arange(frame.height) + 0.5) / frame.scale
    columns = (across - field.west) / field.step - 0.5
    rows = (field.north - downward) / field.step - 0.5
    return cubic(field.z, rows, columns).astype(np.float32)


def _above(values: Grid, threshold: float) -> Grid:
    """Cover 0…1 of the area where ``values`` exceed the threshold, its edge one pixel soft."""
    down, right = np.gradient(values)
    steep = np.maximum(np.hypot(down, right), 1e-6)
    return np.clip((values - threshold) / steep + 0.5, 0.0, 1.0)


def ground(frame: Frame, palette: Palette) -> NDArray[np.uint8]:
    """Rows of red, green and blue of the land, as if there were no sea."""
    picture = np.empty((frame.height, frame.width, 3), np.float32)
    picture[:] = palette.land

    def lay(colour: tuple[int, int, int], cover: Grid) -> None:
        np.add(picture, (np.array(colour, np.float32) - picture) * cover[..., None], out=picture)

    z = _read(_field(frame.zoom), frame)
    for colour, height in zip(palette.heights, TINT_HEIGHTS, strict=True):
        lay(colour, _above(z, height))
    lit = _read(_brightness(frame.zoom), frame)
    for colour, threshold in zip(palette.shade, SHADE, strict=True):
        lay(colour, _above(-lit, -threshold) * palette.shade_opacity)
    for colour, threshold in zip(palette.light, LIGHT, strict=True):
        lay(colour, _above(lit, threshold) * palette.light_opacity)
    return np.rint(picture).astype(np.uint8)
