"""Tells systemd that all is well, but only while visitors really see a picture."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.screens import has_screen
from kiosk.station.frames import Frames
from kiosk.station.notify import Notifier

PING_MS = 2000
"""Milliseconds between two looks, each of which asks for a frame."""
GAP_S = 5.0
"""Seconds within which it must have come. With the 15 that systemd waits, those in which all is
ended, and the start, it is less than half a minute until there is a picture again."""


class Watchdog(QObject):
    """Asks for a frame again and again, and tells of those that came.

    That it looks at all shows that the program's own loop turns; that a frame came, that the
    picture is drawn and shown. Where there is no screen, no frame can come.
    """

    def __init__(
        self,
        window: QQuickWindow,
        notifier: Notifier,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Args: the window; who tells; seconds of a monotonic clock."""
        super().__init__(parent)
        self._window = window
        self._notifier = notifier
        self._clock = clock
        self._frames = Frames(GAP_S)
        self._is_ready = False
        self._often = QTimer(self)
        self._often.setInterval(PING_MS)
        self._often.timeout.connect(self.look)
        self._often.start()
        window.frameSwapped.connect(self._frame)

    def close(self) -> None:
        """Watch no more."""
        self._often.stop()
        self._window.frameSwapped.disconnect(self._frame)

    @Slot()
    def look(self) -> None:
        """Tell that all is well if it is, and ask for the next frame."""
        if self._frames.good_since(self._clock()) is not None or not has_screen():
            self._notifier.well()
        self._window.update()

    def _frame(self) -> None:
        self._frames.came(self._clock())
        if not self._is_ready:
            self._is_ready = True
            self._notifier.ready()
            self._notifier.well()
