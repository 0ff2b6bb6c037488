"""What is read aloud of a screen: the words and the pictures that are painted, in reading order."""

from PySide6.QtQuick import QQuickItem

from kiosk.shell.painted import painted
from kiosk.shell.sentences import as_sentences, without_marks


def words_on(picture: QQuickItem, right_to_left: bool) -> str:
    """All that is to be read of a picture as it is now; empty where there is nothing."""
    seen = painted(picture, _is_read, right_to_left=right_to_left, by_columns=True).every
    return as_sentences(words_of(each.item) for each in seen)


def words_at(picture: QQuickItem, point: tuple[float, float]) -> str:
    """What is to be read at a point of a picture; empty where there is nothing."""
    seen = painted(picture, _is_read, right_to_left=False).every
    return as_sentences(words_of(each.item) for each in seen if each.area.holds(point))


def words_of(item: QQuickItem) -> str:
    """What an item says: its words without their marks, or what its picture shows."""
    if not item.inherits("QQuickText"):
        return str(item.property("alt") or "")
    words = str(item.property("text"))
    return without_marks(words) if item.property("marked") is True else words


def _is_read(item: QQuickItem) -> bool:
    tells = item.inherits("QQuickText") or (
        item.inherits("QQuickImage") and isinstance(item.property("alt"), str)
    )
    return tells and words_of(item).strip() != "" and not _is_silent(item)


def _is_silent(item: QQuickItem | None) -> bool:
    """Whether it lies in something that is no part of what is told, such as a button."""
    while item is not None:
        if item.property("spoken") is False:
            return True
        item = item.parentItem()
    return False
