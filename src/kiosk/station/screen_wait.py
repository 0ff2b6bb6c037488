"""Waits for a screen: a station whose screen is off or unplugged has not broken down."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from kiosk.content.phrase import Phrase
from kiosk.log import Log
from kiosk.shell.screens import has_screen
from kiosk.station.notify import Notifier

LOOK_MS = 1000
"""Milliseconds between two looks."""
LOOKS_A_REPORT = 15
_FOUND = 1


class ScreenWait(QObject):
    """Tells systemd that all is well, though no frame can be shown, until there is a screen."""

    def __init__(self, notifier: Notifier, log: Log, report: Callable[[], None]) -> None:
        """Args: who tells systemd; whom to tell what is missing; tells of the station's health."""
        super().__init__()
        self._notifier = notifier
        self._log = log
        self._report = report
        self._looks = 0
        self._loop = QEventLoop(self)
        self._often = QTimer(self)
        self._often.setInterval(LOOK_MS)
        self._often.timeout.connect(self.look)

    def wait(self) -> bool:
        """Returns True as soon as there is one, False if the program is told to end before."""
        self._log.say(
            Phrase("there is no screen"), Phrase("the kiosk begins as soon as one is switched on")
        )
        self._notifier.ready()
        self._often.start()
        return self._loop.exec() == _FOUND

    @Slot()
    def look(self) -> None:
        """Go on if there is one now."""
        self._notifier.well()
        if has_screen():
            self._often.stop()
            self._loop.exit(_FOUND)
            return
        if self._looks % LOOKS_A_REPORT == 0:
            self._report()
        self._looks += 1
