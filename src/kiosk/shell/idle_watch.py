"""Notices that somebody touches the window, and that nobody does."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

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

    It also swallows what could lead out of the exhibit: closing the window, and every key. It only
    tells of those that were struck alone, by a hand: none that repeats itself.
    """

    def __init__(
        self,
        touched: Callable[[], None],
        pass_time: Callable[[], None],
        parent: QObject,
        pressed: Callable[[int], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._touched = touched
        self._pressed = pressed
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(pass_time)

    def start(self) -> None:
        """Look at the clock four times a second."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - as Qt calls it
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._touched()
        elif kind in _WAYS_OUT:
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and _by_hand(event):
                self._pressed(event.key())
            event.ignore()
            return True
        return False


def _by_hand(event: QKeyEvent) -> bool:
    alone = event.modifiers() in {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    }
    return alone and not event.isAutoRepeat()
