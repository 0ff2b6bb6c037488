"""A service that the first picture does not wait for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.station.running import Service

AFTER_MS = 2000


class Later(QObject):
    """Begins it a while after the kiosk has."""

    def __init__(self, begin: Callable[[], Service], parent: QObject) -> None:
        """Args: loads what it needs, and begins."""
        super().__init__(parent)
        self._begin = begin
        self._begun: Service | None = None
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self.begin)
        self._until.start(AFTER_MS)

    @Slot()
    def begin(self) -> None:
        """Wait no longer."""
        self._until.stop()
        if self._begun is None:
            self._begun = self._begin()

    def close(self) -> None:
        """End it, or never begin."""
        self._until.stop()
        if self._begun:
            self._begun.close()
