"""Shows the preview on the desk, until its window is closed."""

import os
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QProcess, QSize

from kiosk.panels import discover
from kiosk.preview.desk import Desk
from kiosk.preview.editor import Editor, startable
from kiosk.preview.running import run_desk
from kiosk.preview.switches import Format
from kiosk.preview.words import words_in
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

    def make(size: QSize) -> Desk:
        words = words_in(speaking)
        desk = Desk(folder, discover(), form, words, monotonic, _launch, editor, size=size)
        desk.preview.begin_with(language, reading_help)
        return desk

    return run_desk(_SHARE_OF_DESK, make)


def _launch(command: list[str]) -> bool:
    """Start a program that lives on by itself."""
    found = startable(command)
    if found is None:
        return False
    started, _ = QProcess.startDetached(found[0], found[1:], os.curdir)
    return started
