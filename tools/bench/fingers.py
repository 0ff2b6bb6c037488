"""Plays a visitor's fingers by a touch screen of the test's own."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tools.bench.stepping import Steps


class Fingers:
    """Touches a window. Each call is one event of the touch screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def press(self, *points: QPointF) -> None:
        """Fingers touch the screen, all at once."""
        event = QTest.touchEvent(self._window, self._device)
        for number, point in enumerate(points):
            event.press(number, _whole(point), self._window)
        event.commit(False)

    def move(self, *points: QPointF) -> None:
        """The same fingers are elsewhere."""
        event = QTest.touchEvent(self._window, self._device)
        for number, point in enumerate(points):
            event.move(number, _whole(point), self._window)
        event.commit(False)

    def release(self, *points: QPointF) -> None:
        """They leave the screen."""
        event = QTest.touchEvent(self._window, self._device)
        for number, point in enumerate(points):
            event.release(number, _whole(point), self._window)
        event.commit(False)

    def tap(self, point: QPointF) -> Steps:
        """A short touch."""
        self.press(point)
        yield None
        self.release(point)
        yield None

    def drag(self, path: list[tuple[QPointF, ...]]) -> Steps:
        """Fingers go along a path, a step a point, and leave at its end while moving."""
        self.press(*path[0])
        for points in path[1:]:
            yield None
            self.move(*points)
        self.release(*path[-1])
        yield None


def line(start: QPointF, end: QPointF, steps: int) -> list[QPointF]:
    """Points at equal steps from a start to an end, both included."""
    return [start + (end - start) * (step / steps) for step in range(steps + 1)]


def _whole(point: QPointF) -> QPoint:
    return point.toPoint()
