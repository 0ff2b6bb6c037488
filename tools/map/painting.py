"""Plane shapes onto a picture: paths, lines and dots for the painter."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from shapely.geometry.base import BaseGeometry

from tools.map.projection import Frame

MARGIN = 24
"""Pixels around the frame up to which shapes are drawn."""


class Canvas:
    """A painter that takes shapes in plane metres and widths in pixels."""

    def __init__(self, painter: QPainter, frame: Frame) -> None:
        """Paint onto ``painter``, whose picture shows exactly ``frame``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter, self._frame = painter, frame
        self._bounds = frame.bounds(margin=MARGIN)
        self._near = shapely.box(*self._bounds)

    def fill(self, shape: BaseGeometry, tone: QColor) -> None:
        """Fill the polygons of a shape."""
        self._painter.fillPath(self._rings(shape), tone)

    def fill_outside(self, shape: BaseGeometry, tone: QColor) -> None:
        """Fill all that the polygons of a shape leave free."""
        path = self._rings(shape)
        whole = QRectF(0, 0, self._frame.width, self._frame.height)
        path.addRect(whole.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
        self._painter.fillPath(path, tone)

    def stroke(self, shape: BaseGeometry, pen: QPen, *, whole: bool = False) -> None:
        """Draw lines; ``whole`` keeps the dashes of a line in step, wherever the frame cuts it."""
        if whole:
            for line in _lines(shape):
                self._stroke_in_step(line, pen)
        else:
            self._painter.strokePath(self._path(self._seen(shape)), pen)

    def dot(self, x: float, y: float, radius: float, tone: QColor, rim: QPen | None = None) -> None:
        """A disc of ``radius`` pixels, with an optional rim."""
        if self._shows(x, y):
            self._painter.setBrush(tone)
            self._painter.setPen(rim or QPen(Qt.PenStyle.NoPen))
            self._painter.drawEllipse(self._point(x, y), radius, radius)

    def triangle(self, x: float, y: float, height: float, tone: QColor) -> None:
        """An upright triangle of ``height`` pixels that stands around a place."""
        if self._shows(x, y):
            centre, half = self._point(x, y), height * 0.58
            corners = ((-half, height * 0.4), (half, height * 0.4), (0.0, -height * 0.6))
            path = QPainterPath()
            path.addPolygon(QPolygonF([centre + QPointF(*corner) for corner in corners]))
            path.closeSubpath()
            self._painter.fillPath(path, tone)

    def _shows(self, x: float, y: float) -> bool:
        west, south, east, north = self._bounds
        return west <= x <= east and south <= y <= north

    def _seen(self, shape: BaseGeometry) -> BaseGeometry:
        return shapely.clip_by_rect(shape, *self._bounds)

    def _stroke_in_step(self, line: BaseGeometry, pen: QPen) -> None:
        for part in _lines(line.intersection(self._near)):
            run = line.project(shapely.Point(part.coords[0])) * self._frame.scale
            placed = QPen(pen)
            placed.setDashOffset(run / pen.widthF())
            self._painter.strokePath(self._path(part), placed)

    def _rings(self, shape: BaseGeometry) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for part in shapely.get_parts(self._seen(shape)):
            if isinstance(part, shapely.Polygon):
                for ring in (part.exterior, *part.interiors):
                    path.addPolygon(self._polygon(ring))
                    path.closeSubpath()
        return path

    def _path(self, shape: BaseGeometry) -> QPainterPath:
        path = QPainterPath()
        for line in _lines(shape):
            path.addPolygon(self._polygon(line))
        return path

    def _polygon(self, line: BaseGeometry) -> QPolygonF:
        corner = np.array([self._frame.west, self._frame.north])
        scale = np.array([self._frame.scale, -self._frame.scale])
        points = (shapely.get_coordinates(line) - corner) * scale
        return QPolygonF([QPointF(x, y) for x, y in points.tolist()])

    def _point(self, x: float, y: float) -> QPointF:
        scale = self._frame.scale
        return QPointF((x - self._frame.west) * scale, (self._frame.north - y) * scale)


def _lines(shape: BaseGeometry) -> Iterator[BaseGeometry]:
    for part in shapely.get_parts(shapely.line_merge(shape)):
        if part.geom_type in {"LineString", "LinearRing"}:
            yield part


def line_pen(tone: QColor, width: float, *, round_caps: bool = True) -> QPen:
    """A pen for lines with round joints."""
    cap = Qt.PenCapStyle.RoundCap if round_caps else Qt.PenCapStyle.FlatCap
    return QPen(tone, width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)


def dashed(pen: QPen, drawn: float, gap: float) -> QPen:
    """The pen with dashes and gaps given in pixels."""
    pen.setDashPattern([drawn / pen.widthF(), gap / pen.widthF()])
    return pen
