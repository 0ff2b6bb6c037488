"""Plane shapes onto a picture: paths, lines and dots for the painter."""

from __future__ import annotations

from collections.abc import Iterator

import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from shapely.geometry.base import BaseGeometry

from tools.map.projection import Frame


class Canvas:
    """A painter that takes shapes in plane metres and widths in pixels."""

    def __init__(self, painter: QPainter, frame: Frame) -> None:
        """Paint onto ``painter``, whose picture shows exactly ``frame``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter, self._frame = painter, frame
        self._near = shapely.box(*frame.bounds(margin=24))

    def fill(self, shape: BaseGeometry, tone: QColor) -> None:
        """Fill the polygons of a shape."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for part in shapely.get_parts(self._seen(shape)):
            if isinstance(part, shapely.Polygon):
                for ring in (part.exterior, *part.interiors):
                    path.addPolygon(self._polygon(ring))
                    path.closeSubpath()
        self._painter.fillPath(path, tone)

    def stroke(self, shape: BaseGeometry, pen: QPen, *, whole: bool = False) -> None:
        """Draw lines; ``whole`` keeps each line in one piece, so that its dashes stay in step."""
        self._painter.strokePath(self._path(shape if whole else self._seen(shape)), pen)

    def dot(self, x: float, y: float, radius: float, tone: QColor, rim: QPen | None = None) -> None:
        """A disc of ``radius`` pixels, with an optional rim."""
        centre = self._point(x, y)
        if not shapely.contains_xy(self._near, x, y):
            return
        self._painter.setBrush(tone)
        self._painter.setPen(rim or QPen(Qt.PenStyle.NoPen))
        self._painter.drawEllipse(centre, radius, radius)

    def _seen(self, shape: BaseGeometry) -> BaseGeometry:
        return shape.intersection(self._near)

    def _path(self, shape: BaseGeometry) -> QPainterPath:
        path = QPainterPath()
        for line in _lines(shape):
            path.addPolygon(self._polygon(line))
        return path

    def _polygon(self, line: BaseGeometry) -> QPolygonF:
        return QPolygonF([self._point(x, y) for x, y in line.coords])

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
