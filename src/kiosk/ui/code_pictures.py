"""Codes that a telephone reads, as pictures: `image://codes/WORDS`, encoded as in any URL.

A code is black on white with its quiet zone, whatever the colours around it. It stands on whole
pixels, as large as the size asked for allows.
"""

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.clear_image import clear_image

QUIET = 4
"""Modules of white around a code, as ISO 18004 asks."""


def draw(words: str, room: int) -> QImage:
    """A code of the fewest modules that hold the words, as UTF-8, no larger than `room` pixels.

    Raises:
        ValueError: they are too long for any.
    """
    import segno  # noqa: PLC0415 - a tenth of a second, and few visitors ask

    code = segno.make_qr(words, error="l", encoding="utf-8")
    rows = [bytes(0 if dark else 255 for dark in row) for row in code.matrix_iter(border=QUIET)]
    side = len(rows)
    pixels = max(1, room // side)
    small = QImage(b"".join(rows), side, side, side, QImage.Format.Format_Grayscale8)
    return small.scaled(side * pixels, side * pixels, mode=Qt.TransformationMode.FastTransformation)


class CodeProvider(QQuickImageProvider):
    """Draws what an address says; one that says nothing sensible is a clear pixel."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002 - as Qt calls it
        try:
            return draw(unquote(id), requestedSize.width())
        except ValueError:
            return clear_image(QSize(1, 1))
