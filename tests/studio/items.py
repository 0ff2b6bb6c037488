"""All there is to open in an exhibit."""

from collections.abc import Iterator

from kiosk.content.nodes import Mapping, Node, Sequence
from kiosk.studio.form.path import Path, written
from kiosk.studio.inventory import MAIN, Inventory
from kiosk.studio.opened import Opened


def every_item(inventory: Inventory) -> Iterator[tuple[str, str]]:
    """Kind and id of each; the exhibit's own file has no id."""
    offers = inventory.offers(None)
    for kind in inventory.kinds:
        if kind.kind == MAIN:
            yield MAIN, ""
        for item in offers.get(kind.kind, {}) if kind.kind != MAIN else ():
            yield kind.kind, item


def unfolded(opened: Opened) -> set[str]:
    """Everything of an item."""
    return {written(path) for path, _ in paths(opened.node, ())}


def paths(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    """Each value of an item, with the way to it."""
    if path:
        yield path, node
    match node:
        case Mapping():
            for key, value in node:
                yield from paths(value, (*path, key))
        case Sequence(items=items):
            for index, value in enumerate(items):
                yield from paths(value, (*path, index))
        case _:
            pass
