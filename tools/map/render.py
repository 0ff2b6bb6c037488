"""One frame of the map, painted layer by layer from the ground up."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from tools.map import plates, relief
from tools.map.painting import Canvas, dashed, line_pen
from tools.map.projection import BOXES, Frame, to_pixels
from tools.map.railway import lines, stations
from tools.map.road import peaks, via_aurelia
from tools.map.scene import Scene
from tools.map.style import GESSO, HATCH, NOTTE, OCRA, ORO, PALETTES, TOWN, Palette, colour
from tools.map.towns import lamps

Pixels = NDArray[np.uint32]

PLATES_FROM = 12
"""The first zoom level on which the plates' streets and moles are painted."""

FADING = (8, 9, 10, 12)
"""Levels that cover less than the one before them: at their rim they pass into it unseen."""

FADE = 224.0
"""Pixels over which they do."""


def render(frame: Frame, version: str) -> QImage:
    """Paint a frame of the ``day`` or ``night`` map; every pixel is opaque."""
    return pictures(frame, (version,))[version]


def pictures(frame: Frame, versions: tuple[str, ...]) -> dict[str, QImage]:
    """The same for several versions at once, which share the work of finding the shapes."""
    own = painted(Scene(frame, frame.zoom), versions)
    share = _share(frame) if frame.zoom in FADING else None
    if share is not None:
        wider = painted(Scene(frame, frame.zoom - 1), versions)
        own = {version: _mixed(wider[version], own[version], share) for version in versions}
    return own


def _share(frame: Frame) -> NDArray[np.float32] | None:
    """How much of the level's own look each pixel has, 0 at the rim of its box and beyond."""
    box = BOXES[frame.zoom]
    left, top = to_pixels(box.west, box.north, frame.zoom)
    right, bottom = to_pixels(box.east, box.south, frame.zoom)
    across = np.arange(frame.width) + frame.left + 0.5
    down = np.arange(frame.height) + frame.top + 0.5
    inset = np.minimum.outer(
        np.minimum(down - top, bottom - down), np.minimum(across - left, right - across)
    )
    share = np.clip(inset / FADE, 0.0, 1.0).astype(np.float32)
    return None if share.min() >= 1.0 else share * share * (3 - 2 * share)


def _mixed(wider: QImage, own: QImage, share: NDArray[np.float32]) -> QImage:
    mixed = np.full(share.shape, 0xFF000000, np.uint32)
    below, above = _pixels(wider), _pixels(own)
    for shift in (16, 8, 0):
        a = (below >> shift & 0xFF).astype(np.float32)
        b = (above >> shift & 0xFF).astype(np.float32)
        mixed |= np.rint(a + (b - a) * share).astype(np.uint32) << np.uint32(shift)
    return _image(mixed)


def _pixels(image: QImage) -> Pixels:
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())


def _image(pixels: Pixels) -> QImage:
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def painted(scene: Scene, versions: tuple[str, ...]) -> dict[str, QImage]:
    """Paint a scene in the manner of its level alone."""
    return {version: _paint(scene, version) for version in versions}


def _paint(scene: Scene, version: str) -> QImage:
    image = _image(relief.colours(PALETTES[version])[scene.steps])
    painter = QPainter(image)
    try:
        _layers(Canvas(painter, scene.frame), scene, version)
    finally:
        painter.end()
    return image


def _layers(canvas: Canvas, scene: Scene, version: str) -> None:
    palette = PALETTES[version]
    _rivers(canvas, scene, palette)
    if version == "day":
        _towns(canvas, scene)
    _sea(canvas, scene, palette)
    _coast(canvas, scene, palette)
    _road(canvas, scene, palette)
    _peaks(canvas, scene, palette)
    if version == "day":
        _railway_by_day(canvas, scene)
    else:
        _lamps(canvas, scene)
        _railway_by_night(canvas, scene)
    if scene.level == scene.frame.zoom >= PLATES_FROM:
        plates.paint(canvas, scene.frame, version)
    _stations(canvas, scene, *STATION[version])


def _rivers(canvas: Canvas, scene: Scene, palette: Palette) -> None:
    pen = line_pen(colour(palette.river, 0.8), scene.widths.river * scene.unit)
    canvas.stroke(scene.rivers, pen)


HATCHED = 1.0, 0.42
"""Width in pixels and opacity of the lines through towns."""


def _towns(canvas: Canvas, scene: Scene) -> None:
    canvas.fill(scene.towns, colour(TOWN, 0.75))
    if scene.widths.hatch:
        width, opacity = HATCHED
        canvas.stroke(scene.hatching, line_pen(colour(HATCH, opacity), width * scene.unit))


SHORE_LINE_FADES = 0.86
"""Share of opacity that each fine line along the shore has of the one before it."""


def _sea(canvas: Canvas, scene: Scene, palette: Palette) -> None:
    for shape, tint in zip([scene.land, *scene.bands], palette.sea, strict=True):
        canvas.fill_outside(shape, colour(tint))
    opacity = palette.shore_lines_opacity
    for line in scene.shore_lines:
        canvas.stroke(line, line_pen(colour(palette.shore_lines, opacity), 0.9 * scene.unit))
        opacity *= SHORE_LINE_FADES


def _coast(canvas: Canvas, scene: Scene, palette: Palette) -> None:
    canvas.stroke(scene.shore, line_pen(colour(palette.coast), scene.widths.coast * scene.unit))


def _road(canvas: Canvas, scene: Scene, palette: Palette) -> None:
    width = scene.widths.road * scene.unit
    if width:
        casing = line_pen(colour(palette.casing, palette.casing_opacity * 0.8), width * 2.6)
        canvas.stroke(via_aurelia(), casing)
        canvas.stroke(via_aurelia(), line_pen(colour(palette.road, palette.road_opacity), width))


def _peaks(canvas: Canvas, scene: Scene, palette: Palette) -> None:
    height = scene.widths.peak * scene.unit
    if height:
        for x, y in peaks():
            canvas.triangle(x, y, height, colour(palette.peak))


INLAND = 0.6
"""Share of the coast line's width that the lines over the mountains have."""

DASH = 4.6
"""Length of a dash and of a gap in widths of the dash."""


def _railway_by_day(canvas: Canvas, scene: Scene) -> None:
    width, unit = scene.widths, scene.unit
    if not width.rail:
        return
    coast, *others = (shapely.LineString(track) for track in lines())
    for track, share in (*((other, INLAND * unit) for other in others), (coast, unit)):
        if width.casing:
            canvas.stroke(track, line_pen(colour(GESSO, 0.9), width.casing * share))
        canvas.stroke(track, line_pen(colour(NOTTE), width.rail * share))
    if width.dash:
        dash = width.dash * unit
        pen = line_pen(colour(GESSO), dash, round_caps=False)
        canvas.stroke(coast, dashed(pen, DASH * dash, DASH * dash), whole=True)


def _railway_by_night(canvas: Canvas, scene: Scene) -> None:
    width, unit = scene.widths, scene.unit
    if not width.dot:
        return
    tracks = shapely.MultiLineString(lines())
    if width.dash:
        canvas.stroke(tracks, line_pen(colour("#071524", 0.8), width.casing * 0.78 * unit))
    dot = width.dot * unit
    pen = dashed(line_pen(colour(OCRA, 1.0 if scene.level >= 10 else 0.7), dot), dot, 2.7 * dot)
    canvas.stroke(tracks, pen, whole=True)


STATION = {"day": (NOTTE, GESSO, 0.55), "night": (ORO, "#0F2233", 0.5)}
"""Colours of the ring and of its middle, and the ring's width as a share of the radius."""


def _stations(canvas: Canvas, scene: Scene, ring: str, middle: str, rim: float) -> None:
    radius = scene.widths.station * scene.unit
    if radius:
        for stop in stations():
            if scene.level >= stop.from_zoom:
                pen = line_pen(colour(ring), radius * rim)
                canvas.dot(stop.x, stop.y, radius, colour(middle), pen)


def _lamps(canvas: Canvas, scene: Scene) -> None:
    size = scene.widths.light * scene.unit
    own = scene.on_plates
    for lamp in lamps(scene.level):
        if not own.is_empty and shapely.contains_xy(own, lamp.x, lamp.y):
            continue
        canvas.dot(lamp.x, lamp.y, lamp.radius * size, colour(lamp.tone, lamp.opacity))
