"""Keeps from a window what touches its glass and is no finger."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent
from shiboken6 import isValid

from kiosk.shell.palms import Palms

_STATE = QEventPoint.State
_WHOLE = {
    frozenset({_STATE.Pressed}): QEvent.Type.TouchBegin,
    frozenset({_STATE.Released}): QEvent.Type.TouchEnd,
}
"""What an event is called all of whose points have come, or gone."""


class TouchSieve:
    """Lets through each event in which all is a finger's, as it came."""

    def __init__(self, clock: Callable[[], float], pixels_per_millimetre: float) -> None:
        """Args: seconds of a monotonic clock; how large the picture is on the glass."""
        self._clock = clock
        self._millimetre = pixels_per_millimetre
        self._palms = Palms()
        self._device: QPointingDevice | None = None
        self._handing_on = False
        self.stuck = 0
        """So many things have been found lying on the glass."""

    def takes(self, window: QObject, event: QTouchEvent) -> bool:
        """Whether an event goes no further, since what is a finger's in it was handed on alone."""
        if self._handing_on:
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self._palms.clear()
            return False
        self._device = event.pointingDevice()
        points = event.points()
        before = self._ignored(points)
        self._note(points)
        ignored = self._ignored(points)
        fingers = [point for point in points if point.id() not in ignored]
        gone = {point.id() for point in points if point.state() == _STATE.Released}
        for number in gone:
            self._palms.release(number)
        if not ignored:
            return False
        self._hand_on(window, event, fingers)
        if ignored != before or (gone and not fingers):
            self._cancel(window)
        event.accept()
        return True

    def look(self, window: QObject) -> None:
        """Some time has gone by, and nothing may have been touched."""
        if found := self._palms.drop_stuck(self._clock()):
            self.stuck += found
            self._cancel(window)

    def _note(self, points: Sequence[QEventPoint]) -> None:
        now = self._clock()
        for point in points:
            at = point.position()
            spot = (at.x() / self._millimetre, at.y() / self._millimetre)
            if point.state() == _STATE.Pressed:
                self._palms.press(point.id(), spot, now)
            else:
                self._palms.move(point.id(), spot, now)

    def _ignored(self, points: Sequence[QEventPoint]) -> set[int]:
        return {point.id() for point in points if self._palms.ignores(point.id())}

    def _hand_on(self, window: QObject, event: QTouchEvent, points: Sequence[QEventPoint]) -> None:
        states = frozenset(point.state() for point in points)
        if states <= {_STATE.Stationary}:
            return
        kind = _WHOLE.get(states, QEvent.Type.TouchUpdate)
        alone = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), points)
        alone.setTimestamp(event.timestamp())
        self._send(window, alone)

    def _cancel(self, window: QObject) -> None:
        """What has begun under a palm does not end as a touch does. Qt cancels all or nothing: a
        finger elsewhere goes on as if it had just come."""
        if self._device and isValid(self._device):
            none = Qt.KeyboardModifier.NoModifier
            self._send(window, QTouchEvent(QEvent.Type.TouchCancel, self._device, none, []))

    def _send(self, window: QObject, event: QTouchEvent) -> None:
        self._handing_on = True
        try:
            QCoreApplication.sendEvent(window, event)
        finally:
            self._handing_on = False
