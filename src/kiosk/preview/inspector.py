"""What words lie under a finger, and for which items they are shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF
from PySide6.QtGui import QPointerEvent
from PySide6.QtQuick import QQuickItem

from kiosk.shell.painted import Seen, painted

_BEGINNINGS = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_ENDINGS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}


@dataclass(frozen=True)
class Touched:
    """Words of the screen."""

    words: str
    styled: bool
    """Whether they are Qt's StyledText."""
    near: frozenset[str]
    """Whatever the things around them are named by, which may be ids of items."""
    area: QRectF
    """Of the picture."""


def touched_at(picture: QQuickItem, spot: QPointF) -> Touched | None:
    """The words at a spot of the picture, or the name of what can be touched there."""
    sight = painted(picture, _has_words, right_to_left=False)
    here = [each for each in sight.every if each.area.holds((spot.x(), spot.y()))]
    found = min(here, key=_size, default=None)
    if found is None:
        return None
    item = found.item
    is_text = item.inherits("QQuickText")
    return Touched(
        words=str(item.property("text" if is_text else "name")),
        styled=item.property("marked") is True,
        near=frozenset(_named_around(item)),
        area=item.mapRectToItem(picture, QRectF(0, 0, item.width(), item.height())),
    )


def _has_words(item: QQuickItem) -> bool:
    if item.inherits("QQuickText"):
        return bool(item.property("text"))
    return item.property("isTarget") is True and bool(item.property("name"))


def _size(seen: Seen) -> tuple[bool, float]:
    """Texts before what they lie in, the smallest first."""
    area = seen.area
    is_text = seen.item.inherits("QQuickText")
    return not is_text, (area.right - area.left) * (area.bottom - area.top)


def _named_around(item: QQuickItem) -> Iterator[str]:
    """`door-people` may be about `door-people` or about `people`."""
    name = item.objectName()
    while name:
        yield name
        name = name.partition("-")[2]
    around: QQuickItem | None = item.parentItem()
    if around:
        yield from _named_around(around)


class Inspector(QObject):
    """Takes touches on the picture, while it is on, before the picture gets them."""

    def __init__(
        self, takes: Callable[[QPointF], bool], touched: Callable[[QPointF], None], parent: QObject
    ) -> None:
        """Args: whether a touch at a spot of the window is taken; who is told when it ends."""
        super().__init__(parent)
        self._takes = takes
        self._touched = touched
        self._spot: QPointF | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - as Qt calls it
        if not isinstance(event, QPointerEvent) or not event.points():
            return False
        if event.type() in _BEGINNINGS:
            spot = event.points()[0].position()
            self._spot = spot if self._takes(spot) else None
        if self._spot is None:
            return False
        event.accept()
        if event.type() in _ENDINGS:
            spot, self._spot = self._spot, None
            if event.type() != QEvent.Type.TouchCancel:
                self._touched(spot)
        return True
