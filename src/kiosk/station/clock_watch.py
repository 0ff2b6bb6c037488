"""Lets what has surely been move on while a station runs."""

from PySide6.QtCore import QObject, QTimer

from kiosk.station.clock import StationClock

LOOK_MS = 15_000


class ClockWatch(QObject):
    """Looks at a clock again and again."""

    def __init__(self, clock: StationClock, parent: QObject) -> None:
        super().__init__(parent)
        self._often = QTimer(self)
        self._often.timeout.connect(clock.look)
        self._often.start(LOOK_MS)
        clock.look()

    def close(self) -> None:
        """Look no more."""
        self._often.stop()
