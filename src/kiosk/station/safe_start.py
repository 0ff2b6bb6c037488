"""The end of a start with nothing but the calm page: after a while all is tried again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.station.crashes import WITHIN_S


class SafeStart(QObject):
    """Ends the program once the breakdowns are long ago; systemd starts it again as usual."""

    def __init__(self, end: Callable[[int], None], parent: QObject) -> None:
        """Args: ends the program with an exit code."""
        super().__init__(parent)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(lambda: end(0))
        self._until.start(round(1000 * WITHIN_S))

    def close(self) -> None:
        """Wait no more."""
        self._until.stop()
