"""The whole exhibit by a few keys: what is chosen, and what each key does about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import dist
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.shell.key_codes import KEYS_OF_SOUND, USUAL_CODES, Key, KeyCodes, Strikes
from kiosk.shell.kiosk import Kiosk
from kiosk.ui.typed_property import Property, QmlUncreatable
from kiosk.visit import Phase, Sheet

if TYPE_CHECKING:
    from kiosk.shell.stops import Stop

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


_WITHOUT_CHOICE = frozenset({Phase.ATTRACT, "fault"})
"""Phases in which there is nothing to choose by keys: on the start screen any key enters."""


@dataclass(frozen=True)
class _Shown:
    """What can be chosen on a screen, in reading order."""

    every: "Sequence[Stop]"
    layers: tuple[str, ...]
    """The panel, and what lies over it."""


@dataclass
class _Layer:
    """A page, or what lies over one, and what was chosen on it last."""

    name: str
    chosen: "Stop | None" = None


@QmlElement
@QmlUncreatable("made by the program")
class Keypad(QObject):
    """Where a visitor is who uses keys. Nothing is chosen until a key is pressed, nor after a
    touch."""

    changed = Signal()
    pressed = Signal()
    sounding = Signal(object)
    """One of KEYS_OF_SOUND was pressed."""

    def __init__(
        self, kiosk: Kiosk, codes: KeyCodes = USUAL_CODES, parent: QObject | None = None
    ) -> None:
        """Args: the root object; which key codes mean what."""
        super().__init__(parent)
        self._kiosk = kiosk
        self._codes = codes
        self._strikes = Strikes()
        self._window: QQuickWindow | None = None
        self._layers: list[_Layer] = []
        self._item: QQuickItem | None = None
        self._used: bool = False
        self._holds: bool = False
        kiosk.stateChanged.connect(self._start_afresh)

    def watch(self, window: QQuickWindow) -> None:
        """Choose in this window."""
        self._window = window

    def press(self, code: int) -> None:
        """A key was pressed, and not by itself; `code` is Qt's."""
        key, kiosk = self._codes.get(code), self._kiosk
        if key is None or not self._strikes.meant(key, kiosk.clock()):
            return
        if key in KEYS_OF_SOUND:
            self.sounding.emit(key)
            return
        phase = kiosk.phase
        kiosk.key_pressed()
        if phase == Phase.ATTRACT:
            kiosk.enter()
        if key is Key.HELP:
            self._become(self.item, holds=False)
            kiosk.stay()
            kiosk.openSheet(Sheet.READING_HELP)
        elif phase == Phase.WARNING and key is Key.BACK:
            kiosk.stay()
        elif phase != Phase.ATTRACT:
            self._choose(key)
        self._show()

    def begin(self) -> None:
        """Somebody is at the keypad, and has not chosen anything yet."""
        self._kiosk.key_pressed()
        self._kiosk.enter()
        self._show()

    def choose_at(self, x: float, y: float) -> bool | None:
        """Choose what lies at a point of the picture. False if it is chosen already, None if
        there is nothing to choose."""
        stops = self._stops()
        here = [stop for stop in stops.every if stop.area.holds((x, y))] if stops else []
        if not here or stops is None:
            return None
        stop = max(here, key=lambda each: len(each.path))
        if stop.item is self.item:
            return False
        self._lie_over(stops.layers)
        self._become(self.item, used=True)
        self._settle_on(stop)
        return True

    def leave(self) -> None:
        """Somebody touches the screen: nothing is chosen."""
        if self._used:
            self._become(None, used=False, holds=False)

    @Slot()
    def look(self) -> None:
        """The picture may have changed: what was chosen may be elsewhere, or gone. Call it when all
        is laid out."""
        if not self._used:
            return
        stops = self._stops()
        if stops is None:
            self._become(None)
            return
        self._lie_over(stops.layers)
        self._settle_on(_again(self._layers[-1].chosen, stops.every))

    @Property(QObject, notify=changed)
    def item(self) -> QQuickItem | None:
        """What is chosen, and has the ring about it."""
        return self._item if self._item and isValid(self._item) else None

    @Property(bool, notify=changed)
    def used(self) -> bool:
        """Whether the visitor uses the keys."""
        return self._used

    @Property(bool, notify=changed)
    def holds(self) -> bool:
        """Whether the keys move the thumb of a slider."""
        return self._holds

    def _show(self) -> None:
        if self._kiosk.phase not in _WITHOUT_CHOICE:
            self._become(self.item, used=True)
            self.pressed.emit()

    def _lie_over(self, names: Sequence[str]) -> None:
        there = sum(1 for _ in takewhile(_same, zip(self._layers, names, strict=False)))
        self._layers[there:] = [_Layer(name) for name in names[there:]]

    def _choose(self, key: Key) -> None:
        item, stops = self.item, self._stops()
        lost = item is None or stops is None or not self._is_as_seen(item, stops)
        if self._holds and key in {Key.BACK, Key.ENTER}:
            self._become(item, holds=False)
        elif key is Key.BACK:
            self._kiosk.goBack()
        elif lost and key is Key.ENTER and self._kiosk.phase == Phase.WARNING:
            self._kiosk.stay()
        elif lost or item is None or stops is None:
            return  # what is chosen is shown first, and nothing happens that was not seen to
        elif key is Key.ENTER:
            self._enter(item)
        elif self._holds:
            QMetaObject.invokeMethod(item, "stepped", Q_ARG(int, self._way(key)))
        else:
            items = [stop.item for stop in stops.every]
            self._settle_on(stops.every[(items.index(item) + self._way(key)) % len(items)])

    def _is_as_seen(self, item: QQuickItem, stops: _Shown) -> bool:
        names = tuple(layer.name for layer in self._layers)
        return names == stops.layers and any(stop.item is item for stop in stops.every)

    def _enter(self, item: QQuickItem) -> None:
        if item.property("steps") is True:
            self._become(item, holds=True)
        else:
            QMetaObject.invokeMethod(item, "tapped")

    def _way(self, key: Key) -> int:
        onward = {Key.DOWN, Key.LEFT if self._right_to_left() else Key.RIGHT}
        return 1 if key in onward else -1

    def _right_to_left(self) -> bool:
        direction = QLocale(self._kiosk.language).textDirection()
        return direction is Qt.LayoutDirection.RightToLeft

    def _stops(self) -> _Shown | None:
        """What there is to choose; nothing is while a page is on its way."""
        from kiosk.shell.stops import stops_on  # noqa: PLC0415 - most visitors use no keys

        if self._window is None or self._window.property("settled") is False:
            return None
        stops = stops_on(self._window, self._right_to_left())
        return _Shown(stops.every, (self._kiosk.panel, *stops.over))

    def _settle_on(self, stop: "Stop | None") -> None:
        self._layers[-1].chosen = stop
        self._become(stop.item if stop else None)

    def _become(
        self, item: QQuickItem | None, *, used: bool | None = None, holds: bool | None = None
    ) -> None:
        used = self._used if used is None else used
        holds = (self._holds if holds is None else holds) and item is self._item
        if (item, used, holds) != (self._item, self._used, self._holds):
            self._item, self._used, self._holds = item, used, holds
            self.changed.emit()

    def _start_afresh(self) -> None:
        if self._kiosk.phase in _WITHOUT_CHOICE:
            self._layers = []
            self.leave()


def _same(layer_and_name: tuple[_Layer, str]) -> bool:
    layer, name = layer_and_name
    return layer.name == name


def _again(before: "Stop | None", stops: "Sequence[Stop]") -> "Stop | None":
    """The same thing, else what bears its name, else the nearest; at first the first thing."""
    if before is None or not stops:
        return stops[0] if stops else None

    def far(stop: "Stop") -> tuple[bool, bool, float]:
        named = stop.name == before.name != ""
        return stop.item is not before.item, not named, dist(stop.area.middle, before.area.middle)

    return min(stops, key=far)
