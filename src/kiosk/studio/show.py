"""Shows the studio on the desk, until its window is closed."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import draw_without_gpu, quit_on_signals
from kiosk.content.compiled import cache_folder
from kiosk.content.trial import Trial, Verdict
from kiosk.panels import discover
from kiosk.paths import assets
from kiosk.pictures.known import remembering
from kiosk.pictures.opener import NoDecoder, open_pictures
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
        _trial(folder),
        size=QSize(round(free.width() * _SHARE_OF_DESK), round(free.height() * _SHARE_OF_DESK)),
    )
    notifier = quit_on_signals(application)
    desk.show()
    code = application.exec()
    notifier.setEnabled(False)
    desk.close()
    return code


def _trial(folder: Path) -> Trial:
    """What opens pictures for a trial; where nothing can, they go untried."""
    remembered = remembering(open_pictures, folder, cache_folder())

    def trial(pictures: Sequence[Path], tell: Callable[[int, int], None]) -> Mapping[Path, Verdict]:
        try:
            return remembered(pictures, tell)
        except NoDecoder:
            return {}

    return trial
