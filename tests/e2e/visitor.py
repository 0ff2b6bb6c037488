"""A visitor: sees, reads and touches what is on the screen, and knows nothing of the program.

Things are found by `objectName` among what is visible. Every call waits until it can be done.
"""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.opening import Opened

FRAMES_AT_REST = 3
"""Something that stands in the same spot for so many frames is not moving."""
NEARER_AT_MOST = 6
"""So many touches lead from any group to each of its pins."""


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """What can be seen of an item and of all that lies in it."""
    if not item.isVisible() or item.opacity() <= 0:
        return
    yield item
    for child in item.childItems():
        yield from visible_items(child)


class Visitor:
    """One visitor before one window, with two fingers."""

    def __init__(self, qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> None:
        self._qtbot = qtbot
        self._opened = opened
        self._finger = finger

    @property
    def window(self) -> QQuickWindow:
        return self._opened.view.window

    def find(self, name: str) -> QQuickItem | None:
        """What bears a name, if it can be seen at this instant; of several, one to be touched."""
        found = None
        for item in visible_items(self.window.contentItem()):
            if item.objectName() == name:
                if item.isEnabled():
                    return item
                found = found or item
        return found

    def value(self, name: str, what: str) -> Any:
        """A property of something that can be seen."""
        return self.sees(name).property(what)

    def every(self, beginning: str) -> list[QQuickItem]:
        """Everything that can be seen at this instant and whose name begins so."""
        items = visible_items(self.window.contentItem())
        return [item for item in items if item.objectName().startswith(beginning)]

    def texts(self) -> list[str]:
        """All words on the screen at this instant."""
        return [
            str(item.property("text"))
            for item in visible_items(self.window.contentItem())
            if item.inherits("QQuickText") and item.property("text")
        ]

    def sees(self, name: str) -> QQuickItem:
        """Wait until something is there."""
        self._qtbot.waitUntil(lambda: self.find(name) is not None)
        item = self.find(name)
        assert item
        return item

    def sees_no_more(self, name: str) -> None:
        """Wait until something has gone."""
        self._qtbot.waitUntil(lambda: self.find(name) is None)

    def reads(self, words: str, within: str = "") -> None:
        """Wait until words stand on the screen, or in what bears a name."""

        def there() -> None:
            if within:
                item = self.find(within)
                assert item, f"{within} is not to be seen"
                assert item.property("text") == words
            else:
                assert words in self.texts()

        self._qtbot.waitUntil(there)

    def touch(self, name: str) -> None:
        """Touch something in its middle, as soon as it is enabled and does not move."""
        self.tap(self.rests(name))

    def touch_pin(self, place: str) -> None:
        """Touch a pin until its card is open: a touch on a group of pins goes nearer first."""
        for _ in range(NEARER_AT_MOST):
            self.touch(f"pin-{place}")
            self.rests(f"pin-{place}")
            if self.find("card"):
                return
        raise AssertionError(f"the pin of {place} opens no card")

    def turns_to(self, name: str) -> None:
        """Turn leaves, on and then back, until something is there that can be touched."""

        def there(wanted: str) -> bool:
            item = self.find(wanted)
            return item is not None and item.isEnabled()

        way = "leaf-next"
        while True:
            self._qtbot.waitUntil(lambda: any(map(there, (name, "leaf-next", "leaf-previous"))))
            if there(name):
                return
            if not there(way):
                way = "leaf-previous"
            self.touch(way)

    def rests(self, name: str) -> QPointF:
        """Wait until something can be touched; returns where its middle is."""

        def touchable() -> QQuickItem | None:
            item = self.find(name)
            return item if item and item.isEnabled() else None

        spot = self.stands(touchable)
        assert self.window.contentItem().contains(spot), f"{name} lies outside the window"
        return spot

    def stands(self, find: Callable[[], QQuickItem | None]) -> QPointF:
        """Wait until what is found is there and does not move; returns where its middle is."""
        spot: QPointF | None = None
        since = 0

        def at_rest() -> bool:
            nonlocal spot, since
            self.window.update()
            item = find()
            if item is None or self._moving():
                spot = None
                return False
            now = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
            if now != spot:
                spot, since = now, self._opened.frames
            return self._opened.frames - since >= FRAMES_AT_REST

        self._qtbot.waitUntil(at_rest)
        assert spot is not None
        return spot

    def _moving(self) -> bool:
        """Whether something says of itself that it moves, such as a map in flight."""
        items = visible_items(self.window.contentItem())
        return any(item.property("moving") is True for item in items)

    def tap(self, spot: QPointF) -> None:
        """Touch a spot of the window and let go."""
        self.press(spot)
        self.release(spot)

    def press(self, spot: QPointF) -> None:
        """Put a finger down and leave it there."""
        QTest.touchEvent(self.window, self._finger).press(1, _pixel(spot), self.window).commit()

    def move(self, spot: QPointF) -> None:
        """Move the finger, and wait for the frame with which Qt Quick hands the move on."""
        QTest.touchEvent(self.window, self._finger).move(1, _pixel(spot), self.window).commit()
        self.next_frame()

    def next_frame(self) -> None:
        """Wait until something has been drawn."""
        drawn = self._opened.frames
        self.window.update()
        self._qtbot.waitUntil(lambda: self._opened.frames > drawn)

    def release(self, spot: QPointF) -> None:
        """Lift the finger."""
        QTest.touchEvent(self.window, self._finger).release(1, _pixel(spot), self.window).commit()

    def drag(self, start: QPointF, end: QPointF, steps: int = 8) -> None:
        """Draw the finger from one spot to another."""
        for _ in self.dragging(start, end, steps):
            pass

    def dragging(self, start: QPointF, end: QPointF, steps: int = 8) -> Iterator[QPointF]:
        """The same, with a look at each step, at which the finger is still down."""
        self.press(start)
        for step in range(1, steps + 1):
            spot = start + (end - start) * (step / steps)
            self.move(spot)
            yield spot
        self.release(end)

    def pinch(self, middle: QPointF, before: float, after: float, steps: int = 8) -> None:
        """Put two fingers down beside a spot and draw them apart, or together.

        Args: the spot between them; how many pixels lie between them at first, and at last.
        """

        def fingers(apart: float) -> tuple[QPoint, QPoint]:
            half = QPointF(apart / 2, 0)
            return _pixel(middle - half), _pixel(middle + half)

        left, right = fingers(before)
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(1, left, self.window).press(2, right, self.window).commit()
        for step in range(1, steps + 1):
            left, right = fingers(before + (after - before) * step / steps)
            touch = QTest.touchEvent(self.window, self._finger)
            touch.move(1, left, self.window).move(2, right, self.window).commit()
            self.next_frame()
        touch = QTest.touchEvent(self.window, self._finger)
        touch.release(1, left, self.window).release(2, right, self.window).commit()

    def turn_wheel(self, spot: QPointF, notches: int) -> None:
        """Turn the wheel of a mouse that staff may have plugged in; away from them is above 0."""
        event = QWheelEvent(
            spot,
            self.window.mapToGlobal(spot),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(self.window, event)
        self.next_frame()


def _pixel(spot: QPointF) -> QPoint:
    return spot.toPoint()
