"""Icons in any colour: `image://icons/ROOT/NAME/RRGGBB` draws the strokes of an SVG in a colour."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.clear_image import clear_image

STROKE = b"#0B1F33"
"""The colour in which every icon is drawn, and which is replaced."""


class IconProvider(QQuickImageProvider):
    """Draws the icons of the program and of its panels."""

    def __init__(self, folder: Path, panel_icons: dict[str, Path]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._panel_icons = panel_icons

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002 - as Qt calls it
        name, _, colour = id.partition("/")
        width, height = max(requestedSize.width(), 16), max(requestedSize.height(), 16)
        image = clear_image(QSize(width, height))
        painter = QPainter(image)
        self.paint(painter, QRectF(image.rect()), name, f"#{colour}")
        painter.end()
        return image

    def paint(self, painter: QPainter, where: QRectF, name: str, colour: str) -> None:
        """Draw an icon with a painter; colours are as in CSS."""
        file = self._panel_icons.get(name, self._folder / f"{name}.svg")
        drawing = file.read_bytes().replace(STROKE, colour.encode())
        QSvgRenderer(drawing).render(painter, where)
