"""A visitor who only uses the keypad: sees the ring, and strikes keys one at a time."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.e2e.opening import Opened
from tests.e2e.visitor import FRAMES_AT_REST, NEARER_AT_MOST, Visitor

UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
ENTER, BACK, HELP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F1
UNHURRIED = 0.75
"""Seconds between two strikes of a key; no sum of such numbers is rounded."""
MOST_STOPS = 60


class KeyVisitor(Visitor):
    """One visitor with one finger on five keys."""

    def __init__(self, qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> None:
        super().__init__(qtbot, opened, finger)
        self._bot = qtbot
        self._station = opened

    def strike(self, key: Qt.Key, after: float = UNHURRIED) -> None:
        """Strike a key, some seconds after the one before."""
        self._station.clock.turn(after)
        QTest.keyClick(self.window, key)

    def goes(self, key: Qt.Key) -> str:
        """Strike a key. Returns the name of what is chosen when all has come to rest."""
        self.strike(key)
        return self.chosen()

    @property
    def item(self) -> QQuickItem | None:
        """What is chosen at this instant."""
        return self._station.view.keypad.item

    def comes_to(self, name: str) -> None:
        """Wait until something is chosen by itself, as on a page that has just come."""
        self._bot.waitUntil(lambda: self.chosen() == name)

    def chosen(self) -> str:
        """Wait until the ring rests. Returns the name of what it is about."""
        before: object = None
        since = 0

        def at_rest() -> bool:
            nonlocal before, since
            self.window.update()
            item = self.item
            if item is None or self.window.property("settled") is False or self._moving():
                before = None
                return False
            spot = item.mapToScene(QPointF(0, 0)).toTuple()
            now = (id(item), spot, item.width(), item.height())
            if now != before:
                before, since = now, self._station.frames
            return self._station.frames - since > FRAMES_AT_REST

        self._bot.waitUntil(at_rest)
        assert self.find("focusRing"), "what is chosen has a ring about it"
        assert self.item
        return self.item.objectName()

    def chooses(self, name: str) -> None:
        """Wait until the ring has come to something by itself."""
        self._bot.waitUntil(lambda: self.chosen() == name)

    def go_to(self, name: str, key: Qt.Key = DOWN) -> None:
        """Go on until something is chosen."""
        been = [self.chosen()]
        while been[-1] != name:
            been.append(self.goes(key))
            assert len(been) < MOST_STOPS, f"{name} is not among {been}"

    def enter(self, name: str) -> None:
        """Go to something, and choose it."""
        self.go_to(name)
        self.strike(ENTER)

    def enter_pin(self, place: str) -> None:
        """Choose a pin until its card is open: a group of pins is gone nearer to first."""
        for _ in range(NEARER_AT_MOST):
            if not self.find("card"):
                self.go_to(f"pin-{place}")
                self.goes(ENTER)
                self.rests(f"pin-{place}")

    def round(self, key: Qt.Key = DOWN) -> list[QQuickItem]:
        """All that is chosen one after the other on a screen at rest, until the first is again."""
        self.chosen()
        been: list[QQuickItem] = []
        while self.item and self.item not in been:
            been.append(self.item)
            self.strike(key)
        assert self.item is been[0], "it goes round, and nothing holds it"
        return been

    def names(self, key: Qt.Key = DOWN) -> list[str]:
        """The same by their names."""
        return [item.objectName() for item in self.round(key)]
