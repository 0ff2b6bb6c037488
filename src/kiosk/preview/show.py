"""Shows the preview on the desk, until its window is closed."""

import os
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QProcess, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import draw_without_gpu, quit_on_signals
from kiosk.panels import discover
from kiosk.paths import assets
from kiosk.preview.desk import Desk
from kiosk.preview.editor import Editor
from kiosk.preview.switches import Format
from kiosk.preview.words import words_in
from kiosk.shell.window import load_fonts
from kiosk.visit import ReadingHelp

_SHARE_OF_DESK = 0.85


def show(
    folder: Path,
    form: Format,
    editor: Editor | None,
    language: str | None,
    reading_help: ReadingHelp,
    speaking: str,
) -> int:
    """Run until the window is closed or the program told to end. Returns the exit code.

    `language` is the one that the exhibit is shown in at first, `speaking` the curator's own.
    """
    draw_without_gpu()
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_fonts(assets() / "fonts")
    free = QGuiApplication.primaryScreen().availableGeometry().size()
    desk = Desk(
        folder,
        discover(),
        form,
        words_in(speaking),
        monotonic,
        _launch,
        editor,
        size=QSize(round(free.width() * _SHARE_OF_DESK), round(free.height() * _SHARE_OF_DESK)),
    )
    desk.preview.begin_with(language, reading_help)
    notifier = quit_on_signals(application)
    desk.show()
    code = application.exec()
    notifier.setEnabled(False)
    desk.close()
    return code


def _launch(command: list[str]) -> bool:
    """Start a program that lives on by itself."""
    started, _ = QProcess.startDetached(command[0], command[1:], os.curdir)
    return started
