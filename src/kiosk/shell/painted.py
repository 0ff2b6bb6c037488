"""Walks what Qt Quick paints, and finds on it what somebody looks for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.shell.reading_order import Area, in_reading_order


@dataclass(frozen=True)
class Seen:
    """An item that can be seen: within what shows it, and with nothing opaque over its middle."""

    item: QQuickItem
    name: str
    area: Area
    path: tuple[int, ...]
    in_order: frozenset[int]
    """Where in the path the children of an item with a property `inOrder` follow."""


@dataclass(frozen=True)
class Sight:
    """What was looked for on a screen, in reading order."""

    every: Sequence[Seen]
    over: tuple[str, ...]
    """What lies over the page, from below: names of items with a property `covers`."""


@dataclass(frozen=True)
class _Around:
    clip: Area
    path: tuple[int, ...] = ()
    in_order: frozenset[int] = frozenset()
    opaque: bool = True


def painted(
    picture: QQuickItem,
    wanted: Callable[[QQuickItem], bool],
    *,
    right_to_left: bool,
    by_columns: bool = False,
) -> Sight:
    """What is wanted of all that can be seen of a picture as it is now, row by row; `by_columns`:
    but what has columns of text, and says so by its property `inOrder`, column by column.

    What lies under something opaque, under what covers the page, or outside of what shows a part of
    it, as a map's window does, cannot be seen. Areas lie in the picture, which may be turned.
    """
    walk = _Walk(picture, wanted, by_columns)
    return Sight(in_reading_order(walk.seen, right_to_left), tuple(walk.over))


class _Walk:
    """What was found on the way through all that is painted."""

    def __init__(
        self, picture: QQuickItem, wanted: Callable[[QQuickItem], bool], by_columns: bool
    ) -> None:
        self._picture = picture
        self._wanted = wanted
        self._by_columns = by_columns
        self.seen: list[Seen] = []
        self.over: list[str] = []
        self._visit(picture, _Around(self._area(picture)))

    def _visit(self, item: QQuickItem, around: _Around) -> None:
        if not item.isVisible() or item.opacity() == 0 or _sinks(item):
            return
        children = list(enumerate(item.childItems()))
        children.sort(key=lambda child: child[1].z())
        around = replace(around, opaque=around.opaque and item.opacity() == 1)
        within = around
        if item.clip():
            within = replace(within, clip=self._area(item).within(around.clip))
        if self._by_columns and item.property("inOrder") is True:
            within = replace(within, in_order=within.in_order | {len(around.path)})
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
                each
                for each in self.seen
                if path[: len(each.path)] == each.path or not hidden.holds(each.area.middle)
            ]
        if self._wanted(item):
            area = self._area(item)
            if around.clip.holds(area.middle):
                self.seen.append(Seen(item, item.objectName(), area, around.path, around.in_order))

    def _area(self, item: QQuickItem) -> Area:
        found = item.mapRectToItem(self._picture, QRectF(0, 0, item.width(), item.height()))
        return Area(found.left(), found.top(), found.right(), found.bottom())


def _sinks(item: QQuickItem) -> bool:
    """Whether it is on its way out, and out of reach already."""
    return not item.isEnabled() and item.property("sinking") is True


def _is_opaque(item: QQuickItem) -> bool:
    if not item.inherits("QQuickRectangle"):
        return False
    colour: Any = item.property("color")
    return isinstance(colour, QColor) and colour.alpha() == 255
