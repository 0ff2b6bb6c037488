"""What there is to see of a panel beyond its first look, for whoever must see all of it. No Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from pkgutil import resolve_name
from typing import cast

from kiosk.content.exhibit import Exhibit
from kiosk.content.record import Record
from kiosk.content.text import Text
from kiosk.panels import PanelKind


@dataclass(frozen=True)
class Sight:
    """A state of a panel, and the touches that lead to it."""

    name: str
    """Said after the panel's, such as `compared`."""
    touches: tuple[str, ...] = ()
    """What is touched one after another, by `objectName`; of several with `|` between them, the
    first that is there. What lies on another leaf is turned to."""
    item: str = ""
    """The item that is opened at first, as KIND:ID; without one, the panel is."""
    everywhere: bool = True
    """Whether every screen has it. Elsewhere, what it shows lies on the page already."""


def sights_of(kind: PanelKind, exhibit: Exhibit) -> tuple[Sight, ...]:
    """What there is to see of a panel in an exhibit, as the panel itself says."""
    if not kind.sights:
        return ()
    told: Callable[[Exhibit], Iterable[Sight]] = resolve_name(kind.sights)
    return tuple(told(exhibit))


def amount_of_text(content: object) -> int:
    """Characters of all texts in a piece of content, in all its languages."""
    if isinstance(content, Text):
        return len(content.root) if isinstance(content.root, str) else _together(content.root)
    if isinstance(content, Record):
        return sum(amount_of_text(getattr(content, each.name)) for each in fields(content))
    if isinstance(content, tuple):
        return sum(map(amount_of_text, cast(tuple[object, ...], content)))
    return 0


def _together(words: Mapping[str, str]) -> int:
    return sum(map(len, words.values()))
