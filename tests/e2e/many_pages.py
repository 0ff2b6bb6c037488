"""`python -m tests.e2e.many_pages CHANGES`: all panels by turns, as fast as they come.

A process of its own, so that nothing else is in its memory: the first line is how many MB it has
when it has seen each panel six times, the second how many at the end.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import load_fonts
from kiosk.freed_memory import give_back_large_blocks
from kiosk.garbage import Garbage
from kiosk.paths import assets, exhibit_at_hand
from tests.e2e.opening import Clock, Opened, open_kiosk

PANELS = ("map", "timeline", "treaties", "people", "quiz", "claims", "judgements")
WARM = 2 * 6 * len(PANELS)


class _Bot(QtBot):
    """Waits, and knows no test that it belongs to."""

    def __init__(self) -> None:
        pass

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: ARG002, N802 - as the other one
        while not callback():
            QCoreApplication.processEvents()


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _changes(opened: Opened, count: int) -> Iterator[None]:
    opened.kiosk.enter()
    yield
    for change in range(count):
        if change == WARM:
            print(_memory(), flush=True)
        if change % 2:
            opened.kiosk.goHome()
        else:
            opened.kiosk.openPanel(PANELS[change // 2 % len(PANELS)])
        yield
    print(_memory(), flush=True)


def main(count: int) -> int:
    """Returns the exit code."""
    application = QGuiApplication(sys.argv[:1])
    load_fonts(assets() / "fonts")
    opened = open_kiosk(exhibit_at_hand(), Clock(), _Bot(), "1280x800", still=True)
    Garbage(opened.kiosk)
    give_back_large_blocks()
    changes = _changes(opened, count)

    def go_on() -> None:
        if opened.view.window.property("settled") is not True:
            return
        try:
            next(changes)
        except StopIteration:
            application.exit(0)

    often = QTimer(application)
    often.timeout.connect(go_on)
    often.start(1)
    code = application.exec()
    often.stop()
    opened.view.close()
    return code


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
