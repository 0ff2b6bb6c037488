"""Shows the studio on the desk, until its window is closed."""

import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import draw_without_gpu, quit_on_signals
from kiosk.panels import discover
from kiosk.paths import assets
from kiosk.preview.switches import Format
from kiosk.shell.window import load_fonts
from kiosk.studio.desk import Desk

_SHARE_OF_DESK = 0.95


def show(folder: Path, form: Format, speaking: str) -> int:
    """Run until the window is closed or the program told to end. Returns the exit code."""
    draw_without_gpu()
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    free = QGuiApplication.primaryScreen().availableGeometry().size()
    desk = Desk(
        folder,
        discover(),
        form,
        speaking,
        monotonic,
        size=QSize(round(free.width() * _SHARE_OF_DESK), round(free.height() * _SHARE_OF_DESK)),
    )
    notifier = quit_on_signals(application)
    desk.show()
    code = application.exec()
    notifier.setEnabled(False)
    desk.close()
    return code
