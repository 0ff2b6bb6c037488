"""What every picture drawn in Python begins as."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage


def clear_image(size: QSize) -> QImage:
    """A picture of so many pixels on which there is nothing yet."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
