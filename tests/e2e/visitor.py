"""A visitor: sees, reads and touches what is on the screen, and knows nothing of the program.

Things are found by `objectName` among what is visible. Every call waits until it can be done.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
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
    """One visitor before one window, with one finger."""

    def __init__(self, qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> None:
        self._qtbot = qtbot
        self._opened = opened
        self._finger = finger

    @property
    def window(self) -> QQuickWindow:
        return self._opened.view.window

    def find(self, name: str) -> QQuickItem | None:
        """What bears a name, if it can be seen at this instant."""
        found = (
            item for item in visible_items(self.window.contentItem()) if item.objectName() == name
        )
        return next(found, None)

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

    def rests(self, name: str) -> QPointF:
        """Wait until something can be touched; returns where its middle is."""
        spot: QPointF | None = None
        since = 0

        def at_rest() -> bool:
            nonlocal spot, since
            self.window.update()
            item = self.find(name)
            if item is None or not item.isEnabled() or self._moving():
                spot = None
                return False
            now = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
            if now != spot:
                spot, since = now, self._opened.frames
            return self._opened.frames - since >= FRAMES_AT_REST

        self._qtbot.waitUntil(at_rest)
        assert spot is not None
        assert self.window.contentItem().contains(spot), f"{name} lies outside the window"
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
        QTest.touchEvent(self.window, self._finger).press(1, _pixel(spot), self.window).commit()

    def move(self, spot: QPointF) -> None:
        """Move the finger, and wait for the frame with which Qt Quick hands the move on."""
        QTest.touchEvent(self.window, self._finger).move(1, _pixel(spot), self.window).commit()
        drawn = self._opened.frames
        self.window.update()
        self._qtbot.waitUntil(lambda: self._opened.frames > drawn)

    def release(self, spot: QPointF) -> None:
        QTest.touchEvent(self.window, self._finger).release(1, _pixel(spot), self.window).commit()

    def drag(self, start: QPointF, end: QPointF, steps: int = 8) -> None:
        """Draw the finger from one spot to another."""
        self.press(start)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * (step / steps))
        self.release(end)


def _pixel(spot: QPointF) -> QPoint:
    return spot.toPoint()
