"""Hands on the glass: any number of points at once, each by its number."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

Points = Mapping[int, QPointF]


class Hands:
    """Each change is one event of the screen, which names all points, as screens do."""

    def __init__(self, window: QQuickWindow, screen: QPointingDevice) -> None:
        self._window = window
        self._screen = screen
        self._down: dict[int, QPointF] = {}

    def press(self, points: Points) -> None:
        """Points come."""
        self._change("press", points)
        self._down |= points

    def move(self, points: Points) -> None:
        """They are elsewhere."""
        self._down |= points
        self._change("move", points)

    def release(self, points: Points) -> None:
        """They go."""
        self._change("release", points)
        for number in points:
            del self._down[number]

    def _change(self, what: str, points: Points) -> None:
        event = QTest.touchEvent(self._window, self._screen)
        for number, spot in points.items():
            getattr(event, what)(number, spot.toPoint(), self._window)
        for number, spot in self._down.items():
            if number not in points:
                event.move(number, spot.toPoint(), self._window)
        event.commit()
