"""Notices that somebody touches the window, and that nobody does."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

_SIGNS_OF_LIFE = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}
_WAYS_OUT = {
    QEvent.Type.Close,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
    QEvent.Type.ShortcutOverride,
}


class IdleWatch(QObject):
    """Watches a window, not the application: only input to the window passes through Python.

    It also swallows what could lead out of the exhibit: closing the window, and every key.
    """

    def __init__(
        self, touched: Callable[[], None], pass_time: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._touched = touched
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(pass_time)

    def start(self) -> None:
        """Look at the clock four times a second."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._touched()
        elif kind in _WAYS_OUT:
            event.ignore()
            return True
        return False
