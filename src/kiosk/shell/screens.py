"""What a screen of Qt's is in pixels and inches, and whether there is one."""

from math import hypot

from PySide6.QtGui import QGuiApplication

from kiosk.screen import LEAST_INCHES, MOST_INCHES, Screen


def has_screen() -> bool:
    """Without one, Qt makes do under Wayland with a screen of no size, which no window there may
    have."""
    return not QGuiApplication.primaryScreen().geometry().isEmpty()


def primary_screen(diagonal: float | None = None) -> Screen:
    """The screen that the program is on, with its own word for its size, if that can be.

    A window is not asked for its screen: PySide takes what it answers for a part of the window, and
    frees the screen with it.

    `diagonal`: its inches, for one that says nothing or nonsense.
    """
    screen = QGuiApplication.primaryScreen()
    pixels, millimetres = screen.geometry().size(), screen.physicalSize()
    inches = diagonal or hypot(millimetres.width(), millimetres.height()) / 25.4
    if not LEAST_INCHES <= inches <= MOST_INCHES:
        return Screen.of(pixels.width(), pixels.height())
    return Screen.of(pixels.width(), pixels.height(), inches)
