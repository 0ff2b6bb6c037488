"""Leaves word where the screen has gone: compositor and kiosk may end with it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.shell.screens import has_screen
from kiosk.station.crashes import Crashes


class ScreenLoss(QObject):
    """Looks whenever a screen comes or goes."""

    def __init__(self, crashes: Crashes, parent: QObject | None = None) -> None:
        """Args: where the word is left."""
        super().__init__(parent)
        self._crashes = crashes
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._screens = application
        self._screens.screenAdded.connect(self.look)
        self._screens.screenRemoved.connect(self.look)

    def close(self) -> None:
        """Look no more."""
        self._screens.screenAdded.disconnect(self.look)
        self._screens.screenRemoved.disconnect(self.look)

    @Slot()
    def look(self) -> None:
        """Leave word of what is there now."""
        self._crashes.tell_of_screen(is_there=has_screen())
