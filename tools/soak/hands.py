"""Hands before a kiosk: visitors who choose something, and children who touch anywhere."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tools.bench.fingers import Fingers, line
from tools.bench.items import centre, find, visible_items
from tools.bench.stepping import Steps

_WAYS_OUT = (
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Meta, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_SysReq, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    *[(Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)] * 5,
)
_KEYS_OF_A_PAD = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_F1,
)


class Hands:
    """Of one chance, before one window."""

    def __init__(self, window: QQuickWindow, kiosk: Any, chance: Random) -> None:
        self._window = window
        self._kiosk = kiosk
        self._chance = chance
        self._fingers = Fingers(window)

    def visit(self) -> Steps:
        """One visitor: comes, chooses some things, and walks away or starts over."""
        yield from self._fingers.tap(self._somewhere_on_the_start())
        for _ in range(self._chance.randrange(4, 20)):
            if find(self._window, "start"):
                break
            yield from self._choose()
            for _ in range(self._chance.randrange(6, 30)):
                yield None
        if self._chance.random() < 0.3:
            self._kiosk.startOver()
        yield lambda: find(self._window, "start") is not None

    def wild(self) -> Steps:
        """One thing that hands do which nobody guides."""
        match self._chance.choices(
            ("tap", "drag", "pinch", "palm", "key", "pad"), (70, 10, 4, 4, 6, 6)
        )[0]:
            case "tap":
                yield from self._fingers.tap(self._anywhere())
            case "drag":
                points = [(spot,) for spot in line(self._anywhere(), self._anywhere(), 4)]
                yield from self._fingers.drag(points)
            case "pinch":
                one, other = self._anywhere(), self._anywhere()
                away = zip(
                    line(one, self._anywhere(), 4), line(other, self._anywhere(), 4), strict=True
                )
                yield from self._fingers.drag([*away])
            case "palm":
                middle = self._anywhere()
                spots = [middle + QPointF(30 * step, 25 * (step % 3)) for step in range(5)]
                self._fingers.press(*spots)
                yield None
                self._fingers.release(*spots)
            case "key":
                key, modifier = self._chance.choice(_WAYS_OUT)
                QTest.keyClick(self._window, key, modifier)
                yield None
            case _:
                QTest.keyClick(self._window, self._chance.choice(_KEYS_OF_A_PAD))
                yield None

    def tap(self, held: Callable[[], None]) -> Steps:
        """Anywhere; `held` is called while the finger is down."""
        spot = self._anywhere()
        self._fingers.press(spot)
        held()
        yield None
        self._fingers.release(spot)
        yield None

    def _choose(self) -> Steps:
        targets = [*self._targets()]
        if targets and self._chance.random() < 0.85:
            yield from self._fingers.tap(centre(self._chance.choice(targets)))
        else:
            yield from self.wild()

    def _targets(self) -> Iterator[QQuickItem]:
        for item in visible_items(self._window):
            if item.property("isTarget") is True and item.isEnabled():
                yield item

    def _somewhere_on_the_start(self) -> QPointF:
        return QPointF(self._window.width() / 2, self._window.height() / 4)

    def _anywhere(self) -> QPointF:
        chance = self._chance
        return QPointF(
            chance.randrange(self._window.width()), chance.randrange(self._window.height())
        )
