"""What a screen of Qt's is in pixels and inches."""

from math import hypot

from PySide6.QtGui import QScreen

from kiosk.screen import LEAST_INCHES, MOST_INCHES, Screen


def screen_of(screen: QScreen, diagonal: float | None = None) -> Screen:
    """With its own word for its size, if that can be.

    `diagonal`: its inches, for one that says nothing or nonsense.
    """
    pixels, millimetres = screen.geometry().size(), screen.physicalSize()
    inches = diagonal or hypot(millimetres.width(), millimetres.height()) / 25.4
    if not LEAST_INCHES <= inches <= MOST_INCHES:
        return Screen.of(pixels.width(), pixels.height())
    return Screen.of(pixels.width(), pixels.height(), inches)
