"""Finds the items of a window, as somebody in front of it would: what is visible, and where."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every item that is not hidden, parents before children."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(item.childItems())


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item with an object name."""
    return next((item for item in visible_items(window) if item.objectName() == name), None)


def found(window: QQuickWindow, name: str) -> QQuickItem:
    """The visible item with an object name.

    Raises:
        LookupError: if there is none.
    """
    item = find(window, name)
    if item is None:
        raise LookupError(f"nothing on the screen is called {name!r}")
    return item


def panels(window: QQuickWindow) -> list[str]:
    """The names of the panels to which there are doors on the screen."""
    names = [item.objectName() for item in visible_items(window)]
    return [name.removeprefix("door-") for name in names if name.startswith("door-")]


def rectangle(item: QQuickItem) -> QRectF:
    """Where an item is in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def centre(item: QQuickItem) -> QPointF:
    """The middle of an item in its window."""
    return rectangle(item).center()


def pictures(window: QQuickWindow) -> Iterator[QQuickItem]:
    """The pictures of which at least a part is inside the window."""
    inside = QRectF(0, 0, window.width(), window.height())
    for item in visible_items(window):
        if item.metaObject().className() != "QQuickImage" and not item.inherits("QQuickImage"):
            continue
        if item.property("source").toString() and inside.intersects(rectangle(item)):
            yield item


def is_tile(picture: QQuickItem) -> bool:
    """Whether a picture is a tile of a map."""
    return picture.property("level") is not None


def there(window: QQuickWindow, *, tiles_only: bool = False) -> bool:
    """Whether the pictures on the screen are loaded; of tiles, there must be some."""
    shown = [each for each in pictures(window) if not tiles_only or is_tile(each)]
    if tiles_only and not shown:
        return False
    return all(picture.property("progress") == 1 for picture in shown)
