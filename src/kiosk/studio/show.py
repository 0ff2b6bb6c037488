"""Shows the studio on the desk, until its window is closed."""

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSize

from kiosk.content.trial import Trial
from kiosk.panels import discover
from kiosk.preview.running import run_desk
from kiosk.preview.switches import Format
from kiosk.studio.desk import Desk

_SHARE_OF_DESK = 0.95


def show(folder: Path, form: Format, speaking: str, trial: Trial) -> int:
    """Run until the window is closed or the program told to end. Returns the exit code.

    Args: the exhibit; the screen of the picture; the curator's language; what opens pictures for a
    trial.
    """

    def make(size: QSize) -> Desk:
        return Desk(folder, discover(), form, speaking, monotonic, trial, size=size)

    return run_desk(_SHARE_OF_DESK, make)
