"""The signs of pins as pictures that cost a frame next to nothing.

`image://pins/ICON,DROP,SHAPE,FILL,EDGE,INK,BADGE,BADGE_FILL,BADGE_INK`, encoded as in any URL. A
picture is twice as wide as the drop; a ring lies in its middle, the tip of a drop on its lower
edge. Pictures are never loaded asynchronously: see docs/decisions/0010.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, cast
from urllib.parse import unquote

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.clear_image import clear_image
from kiosk.ui.lettering import font_of

DrawIcon = Callable[[QPainter, QRectF, str, str], None]
"""Draws an icon of a name in a colour."""

CHECK = "check"
"""The badge that is an icon; any other is written."""
_TALL = 1.46
_HEAD = 0.78
"""Where the middle of the head lies, in drops from the upper edge; above it a badge has room."""
_BADGE = 0.53
_FIELDS = 9


@dataclass(frozen=True)
class PinPicture:
    """What a sign looks like. Colours are #RRGGBB or #AARRGGBB."""

    icon: str
    drop: int
    """Width of the drop, or diameter of the ring, in pixels."""
    shape: Literal["drop", "ring"]
    fill: str
    edge: str
    ink: str
    badge: str
    """A number, CHECK, or nothing."""
    badge_fill: str
    badge_ink: str

    @classmethod
    def parse(cls, address: str) -> "PinPicture":
        """What an address, without its scheme and host, says.

        Raises:
            ValueError: it says something else.
        """
        parts = unquote(address).split(",")
        if len(parts) != _FIELDS or parts[2] not in {"drop", "ring"}:
            raise ValueError(address)
        icon, drop, shape, *rest = parts
        if not 0 < int(drop) < 1000:
            raise ValueError(address)
        return cls(icon, int(drop), cast(Literal["drop", "ring"], shape), *rest)

    @property
    def size(self) -> QSize:
        """Width and height of the picture."""
        tall = 2 * _HEAD if self.shape == "ring" else _HEAD - 0.5 + _TALL
        return QSize(2 * self.drop, round(self.drop * tall))


def draw(pin: PinPicture, draw_icon: DrawIcon) -> QImage:
    """Its picture, with a clear ground."""
    image = clear_image(pin.size)
    head = QPointF(pin.drop, _HEAD * pin.drop)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(pin.fill))
    thick = pin.drop * (0.056 if pin.shape == "ring" else 0.045)
    painter.setPen(QPen(QColor(pin.edge), thick))
    painter.drawPath(_outline(pin, head, thick / 2))
    draw_icon(painter, _about(head, 0.56 * pin.drop), pin.icon, pin.ink)
    if pin.badge:
        _draw_badge(painter, pin, head, draw_icon)
    painter.end()
    return image


def _about(middle: QPointF, side: float) -> QRectF:
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


def _outline(pin: PinPicture, head: QPointF, inset: float) -> QPainterPath:
    """A ring about the head; or a drop, whose head is a circle and whose sides run to a tip."""
    drop, radius = pin.drop, pin.drop / 2 - inset
    path = QPainterPath()
    if pin.shape == "ring":
        path.addEllipse(head, radius, radius)
        return path
    left, top = head.x() - drop / 2, head.y() - drop / 2
    tip = QPointF(head.x(), top + _TALL * drop - 2 * inset)
    low, lower = top + 0.86 * drop, top + 1.05 * drop
    path.moveTo(tip)
    path.cubicTo(
        QPointF(left + 0.36 * drop, lower),
        QPointF(left + inset, low),
        QPointF(left + inset, head.y()),
    )
    path.arcTo(_about(head, 2 * radius), 180, -180)
    path.cubicTo(QPointF(left + drop - inset, low), QPointF(left + 0.64 * drop, lower), tip)
    path.closeSubpath()
    return path


def _draw_badge(painter: QPainter, pin: PinPicture, head: QPointF, draw_icon: DrawIcon) -> None:
    """A number to the right above the head, or a check mark to its left below."""
    drop, side = pin.drop, _BADGE * pin.drop
    checked = pin.badge == CHECK
    shift = QPointF(-0.4 * drop, 0.3 * drop) if checked else QPointF(0.47 * drop, -0.4 * drop)
    where = _about(head + shift, side)
    painter.setBrush(QColor(pin.badge_fill))
    painter.setPen(QPen(QColor(pin.badge_ink), 0.03 * drop) if checked else Qt.PenStyle.NoPen)
    painter.drawEllipse(where)
    if checked:
        draw_icon(painter, _about(where.center(), 0.32 * drop), CHECK, pin.badge_ink)
        return
    painter.setFont(font_of("Jost", round(0.44 * drop), 600))
    painter.setPen(QColor(pin.badge_ink))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, pin.badge)


class PinProvider(QQuickImageProvider):
    """Draws what an address says; one that says nothing sensible is a clear pixel."""

    def __init__(self, draw_icon: DrawIcon) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._draw_icon = draw_icon

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002 - as Qt calls it
        try:
            return draw(PinPicture.parse(id), self._draw_icon)
        except ValueError:
            return clear_image(QSize(1, 1))
