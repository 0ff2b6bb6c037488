"""Walks what Qt Quick paints, and finds what a visitor can choose on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.reading_order import Area, in_reading_order


@dataclass(frozen=True)
class Stop:
    """Something to choose: an enabled item with a property `isTarget` that can be seen."""

    item: QQuickItem
    name: str
    area: Area
    path: tuple[int, ...]


@dataclass(frozen=True)
class Stops:
    """What can be chosen on a screen, in reading order."""

    every: Sequence[Stop]
    over: tuple[str, ...]
    """What lies over the page, from below: names of items with a property `covers`."""


@dataclass(frozen=True)
class _Around:
    clip: Area
    path: tuple[int, ...] = ()
    opaque: bool = True


def stops_on(window: QQuickWindow, right_to_left: bool) -> Stops:
    """What can be chosen in a window as it is now. Areas lie in its `picture`, which may be turned.

    What lies under something opaque, under what covers the page, or outside of what shows a part of
    it, as a map's window does, is no stop: it is one where its middle can be touched.
    """
    picture: Any = window.property("picture")
    walk = _Walk(picture)
    return Stops(in_reading_order(walk.seen, right_to_left), tuple(walk.over))


class _Walk:
    """What was found on the way through all that is painted."""

    def __init__(self, picture: QQuickItem) -> None:
        self._picture = picture
        self.seen: list[Stop] = []
        self.over: list[str] = []
        self._visit(picture, _Around(self._area(picture)))

    def _visit(self, item: QQuickItem, around: _Around) -> None:
        if not item.isVisible() or item.opacity() == 0:
            return
        children = list(enumerate(item.childItems()))
        children.sort(key=lambda child: child[1].z())
        around = replace(around, opaque=around.opaque and item.opacity() == 1)
        within = around
        if item.clip():
            within = replace(around, clip=self._area(item).within(around.clip))
        for number, child in children:
            if child.z() < 0:
                self._visit(child, replace(within, path=(*around.path, number)))
        self._look_at(item, around)
        for number, child in children:
            if child.z() >= 0:
                self._visit(child, replace(within, path=(*around.path, number)))

    def _look_at(self, item: QQuickItem, around: _Around) -> None:
        covers = item.property("covers") is True
        if covers:
            self.over.append(item.objectName())
        if covers or (around.opaque and _is_opaque(item)):
            hidden = self._area(item).within(around.clip)
            path = around.path
            self.seen = [
                stop
                for stop in self.seen
                if path[: len(stop.path)] == stop.path or not hidden.holds(stop.area.middle)
            ]
        if item.property("isTarget") is True and item.isEnabled():
            area = self._area(item)
            if around.clip.holds(area.middle):
                self.seen.append(Stop(item, item.objectName(), area, around.path))

    def _area(self, item: QQuickItem) -> Area:
        found = item.mapRectToItem(self._picture, QRectF(0, 0, item.width(), item.height()))
        return Area(found.left(), found.top(), found.right(), found.bottom())


def _is_opaque(item: QQuickItem) -> bool:
    if not item.inherits("QQuickRectangle"):
        return False
    colour: Any = item.property("color")
    return isinstance(colour, QColor) and colour.alpha() == 255
