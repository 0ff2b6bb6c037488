"""Notices that somebody touches the window, and that nobody does."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPointerEvent, QTouchEvent

from kiosk.shell.touch_sieve import TouchSieve

_SIGNS_OF_LIFE = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}
_BEGINNINGS = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_ENDINGS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
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
    tells of those that were struck alone, by a hand: none that repeats itself. `begun` is told
    where each touch begins, and answers whether it goes no further. What the sieve keeps is no sign
    of life.
    """

    def __init__(
        self,
        touched: Callable[[], None],
        pass_time: Callable[[], None],
        parent: QObject,
        pressed: Callable[[int], None] = lambda _: None,
        begun: Callable[[QPointF], bool] = lambda _: False,
        sieve: TouchSieve | None = None,
    ) -> None:
        super().__init__(parent)
        self._touched = touched
        self._pressed = pressed
        self._begun = begun
        self._sieve = sieve
        self._kept = False
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(pass_time)

    def start(self) -> None:
        """Look at the clock four times a second."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._sieve and isinstance(event, QTouchEvent) and self._sieve.takes(watched, event):
            return True
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._touched()
        if isinstance(event, QPointerEvent) and self._goes_no_further(event):
            event.accept()
            return True
        if kind in _WAYS_OUT:
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and _by_hand(event):
                self._pressed(event.key())
            event.ignore()
            return True
        return False

    def _goes_no_further(self, event: QPointerEvent) -> bool:
        if event.type() in _BEGINNINGS:
            self._kept = self._begun(event.points()[0].position())
        kept = self._kept
        if event.type() in _ENDINGS:
            self._kept = False
        return kept


def _by_hand(event: QKeyEvent) -> bool:
    alone = event.modifiers() in {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    }
    return alone and not event.isAutoRepeat()
