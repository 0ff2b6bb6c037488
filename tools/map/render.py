"""One frame of the map, painted layer by layer from the ground up."""

from __future__ import annotations

import numpy as np
import shapely
from PySide6.QtGui import QImage, QPainter

from tools.map.coast import land_at
from tools.map.painting import Canvas, dashed, line_pen
from tools.map.projection import Frame
from tools.map.railway import lines, stations
from tools.map.relief import ground
from tools.map.rivers import rivers
from tools.map.sea import OFFSETS, near_shore
from tools.map.style import PALETTES, WIDTHS, Palette, colour
from tools.map.towns import built_up, hatching, lamps


def render(frame: Frame, version: str) -> QImage:
    """Paint a frame of the ``day`` or ``night`` map; every pixel is opaque."""
    palette = PALETTES[version]
    image = _picture(ground(frame, palette))
    painter = QPainter(image)
    canvas = Canvas(painter, frame)
    _rivers(canvas, frame.zoom, palette)
    if version == "day":
        _towns(canvas, frame.zoom)
    _sea(canvas, frame, palette)
    _coast(canvas, frame, palette)
    if version == "day":
        _railway_by_day(canvas, frame.zoom)
    else:
        _lamps(canvas, frame.zoom)
        _railway_by_night(canvas, frame.zoom)
    painter.end()
    return image


def _picture(rows: np.ndarray) -> QImage:
    height, width, _ = rows.shape
    data = np.ascontiguousarray(rows)
    image = QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _tolerance(zoom: int) -> float:
    """Fineness in metres of shapes at a zoom level: a third of a pixel."""
    return 0.33 / Frame(zoom, 0, 0, 1, 1).scale


def _rivers(canvas: Canvas, zoom: int, palette: Palette) -> None:
    pen = line_pen(colour(palette.river, 0.8), WIDTHS[zoom].river)
    canvas.stroke(rivers(), pen)


def _towns(canvas: Canvas, zoom: int) -> None:
    canvas.fill(built_up(), colour("#D9806A", 0.75))
    if zoom >= 13:
        canvas.stroke(hatching(75.0), line_pen(colour("#A9432E", 0.35), 1.0))


def _sea(canvas: Canvas, frame: Frame, palette: Palette) -> None:
    tolerance = _tolerance(frame.zoom)
    whole = shapely.box(*frame.bounds(margin=40))
    canvas.fill(whole.difference(land_at(tolerance)), colour(palette.sea[0]))
    for offset, tint in zip(OFFSETS, palette.sea[1:], strict=True):
        canvas.fill(whole.difference(near_shore(offset, tolerance)), colour(tint))
    if frame.zoom >= 13:
        for offset, opacity in ((45.0, 0.75), (100.0, 0.55), (170.0, 0.35)):
            pen = line_pen(colour(palette.shore_lines, opacity), 1.0)
            canvas.stroke(near_shore(offset, tolerance).boundary, pen)


def _coast(canvas: Canvas, frame: Frame, palette: Palette) -> None:
    pen = line_pen(colour(palette.coast), WIDTHS[frame.zoom].coast)
    canvas.stroke(land_at(_tolerance(frame.zoom)).boundary, pen)


def _railway_by_day(canvas: Canvas, zoom: int) -> None:
    width = WIDTHS[zoom]
    coast, *others = (shapely.LineString(track) for track in lines())
    for track, share in (*((other, 0.6) for other in others), (coast, 1.0)):
        if width.casing:
            canvas.stroke(track, line_pen(colour("#FBF5E6", 0.9), width.casing * share))
        canvas.stroke(track, line_pen(colour("#1B2C3D"), width.rail * share))
    if width.dash:
        pen = line_pen(colour("#FBF5E6"), width.dash, round_caps=False)
        canvas.stroke(coast, dashed(pen, 4.6 * width.dash, 4.6 * width.dash), whole=True)
    if width.station:
        rim = line_pen(colour("#0B1F33"), width.station * 0.55)
        for stop in stations():
            if zoom >= stop.from_zoom:
                canvas.dot(stop.x, stop.y, width.station, colour("#FBF5E6"), rim)


def _railway_by_night(canvas: Canvas, zoom: int) -> None:
    width = WIDTHS[zoom]
    tracks = shapely.MultiLineString(lines())
    if width.dash:
        canvas.stroke(tracks, line_pen(colour("#071524", 0.8), width.casing * 0.78))
    for track in tracks.geoms:
        pen = line_pen(colour("#D9A441", 1.0 if zoom >= 10 else 0.7), width.dot)
        canvas.stroke(track, dashed(pen, width.dot, 2.7 * width.dot), whole=True)
    if width.station:
        rim = line_pen(colour("#EDBE63"), width.station * 0.5)
        for stop in stations():
            if zoom >= stop.from_zoom:
                canvas.dot(stop.x, stop.y, width.station, colour("#0F2233"), rim)


def _lamps(canvas: Canvas, zoom: int) -> None:
    size = WIDTHS[zoom].light
    for lamp in lamps():
        if zoom >= lamp.from_zoom:
            canvas.dot(lamp.x, lamp.y, lamp.radius * size, colour(lamp.tone, lamp.opacity))
