"""Finds what can be touched on a screen by its `objectName`, touches it, and turns leaves."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

_NEXT, _PREVIOUS = "leaf-next", "leaf-previous"


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that is shown, in the order they were made. Children in loaders are
    items' children, but not objects' children, so that `findChild` does not see them."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from shown(child)


class Fingers:
    """Touches what is on a screen. `root` is the top of it now; `rest` waits until it is drawn."""

    def __init__(self, root: Callable[[], QQuickItem], rest: Callable[[], object]) -> None:
        self._root = root
        self._rest = rest

    def touch(self, names: str) -> bool:
        """Touch the first that is there of names with `|` between, on whichever leaf it lies;
        whether there was one. As under a finger, nothing comes of what is disabled."""
        for search in (self._now, self._at_rest, self._on_other_leaves):
            target = search(names)
            if target:
                if target.isEnabled():
                    QMetaObject.invokeMethod(target, "tapped")
                return True
        return False

    def leaves(self) -> Iterator[tuple[int, int]]:
        """Turn each that has leaves to its end: which it is, from 0, and the leaf, from 1."""
        for place in range(len(self._turners(_NEXT))):
            leaf = 1
            while self._turn(_NEXT, place):
                leaf += 1
                yield place, leaf
            while self._turn(_PREVIOUS, place):
                pass

    def _now(self, names: str) -> QQuickItem | None:
        found = {item.objectName(): item for item in self._targets()}
        return next((found[name] for name in names.split("|") if name in found), None)

    def _at_rest(self, names: str) -> QQuickItem | None:
        self._rest()
        return self._now(names)

    def _on_other_leaves(self, names: str) -> QQuickItem | None:
        for _ in self.leaves():
            self._rest()
            if target := self._now(names):
                return target
        return None

    def _turners(self, name: str) -> list[QQuickItem]:
        return [item for item in self._targets() if item.objectName() == name]

    def _targets(self) -> Iterator[QQuickItem]:
        return (item for item in shown(self._root()) if item.property("isTarget") is True)

    def _turn(self, name: str, place: int) -> bool:
        turners = self._turners(name)
        if place >= len(turners) or not turners[place].isEnabled():
            return False
        return QMetaObject.invokeMethod(turners[place], "tapped")
