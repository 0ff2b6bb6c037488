"""Which leaves of a page lie open, so that the page that takes its place opens at the same."""

from collections import Counter
from collections.abc import Iterator, Mapping

from PySide6.QtQuick import QQuickItem

Key = tuple[str, str, int]
"""What the leaves lie in, what they are about, and which they are of those that are alike."""


def leaves_turned(picture: QQuickItem) -> Mapping[Key, int]:
    """The leaf of each that has been turned, from 0."""
    return {key: leaf for key, item in _found(picture) if (leaf := int(item.property("leaf")))}


def turn_leaves(picture: QQuickItem, turned: Mapping[Key, int]) -> None:
    """Open what is in sight at the same leaves; where there are fewer by now, at the last."""
    for key, item in _found(picture) if turned else ():
        if key in turned:
            item.setProperty("wanted", None)
            item.setProperty("leaf", turned[key])


def _found(picture: QQuickItem) -> Iterator[tuple[Key, QQuickItem]]:
    seen: Counter[tuple[str, str]] = Counter()
    for name, item in _leaves(picture, ""):
        alike = name, str(item.property("about"))
        yield (*alike, seen[alike]), item
        seen[alike] += 1


def _leaves(item: QQuickItem, name: str) -> Iterator[tuple[str, QQuickItem]]:
    name = item.objectName() or name
    if item.metaObject().indexOfProperty("leaf") >= 0 <= item.metaObject().indexOfProperty("about"):
        yield name, item
    for child in item.childItems():
        if child.isVisible():
            yield from _leaves(child, name)
