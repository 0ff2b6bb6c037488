"""Runs a curator's window until it is closed."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import draw_without_gpu, quit_on_signals
from kiosk.garbage import Garbage
from kiosk.paths import assets
from kiosk.shell.window import load_fonts


class Shown(Protocol):
    """A window with what is in it."""

    def show(self) -> None:
        """Show it."""
        ...

    def close(self) -> None:
        """Take it away."""
        ...


def run_desk(share: float, make: Callable[[QSize], Shown]) -> int:
    """Make a window in that share of the screen, and run until it is closed or the program told to
    end. Returns the exit code."""
    draw_without_gpu()
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    free = QGuiApplication.primaryScreen().availableGeometry().size()
    desk = make(QSize(round(free.width() * share), round(free.height() * share)))
    notifier = quit_on_signals(application)
    desk.show()
    Garbage(application)
    code = application.exec()
    notifier.setEnabled(False)
    desk.close()
    return code
