"""Keeps pictures coming where the compositor forgets to ask for the next one."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

REST_MS = 50
"""Milliseconds after a frame; Qt gives a window up 100 after a frame that nobody has answered."""


def frames_need_answers(window: QQuickWindow) -> bool:
    """Whether its frames may have nothing changed, and go to a Wayland compositor."""
    software = QSGRendererInterface.GraphicsApi.Software
    is_software = window.rendererInterface().graphicsApi() is software
    return is_software and QGuiApplication.platformName().startswith("wayland")


def keep_answered(window: QQuickWindow) -> None:
    """Draw a pixel that nobody sees, from now on, as soon as the window is at rest.

    Where nothing has changed, Qt's software renderer hands over a frame without a change; cage
    0.1.4 answers it only if there is one elsewhere, and Qt waits for that answer for ever. The
    pixel lies on a surface of its own, and is such a change.
    """
    pixel = QRasterWindow(window)
    surface = pixel.format()
    surface.setAlphaBufferSize(8)
    pixel.setFormat(surface)
    pixel.setFlag(Qt.WindowType.WindowTransparentForInput)
    pixel.setGeometry(0, 0, 1, 1)
    pixel.show()
    rest = QTimer(pixel, singleShot=True, interval=REST_MS)
    rest.timeout.connect(pixel.update)
    window.frameSwapped.connect(rest.start)
