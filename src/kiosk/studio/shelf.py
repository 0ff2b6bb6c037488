"""The list beside the form: kinds, and the items of the one that is open. No Qt."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.schemas.files import SchemaFile
from kiosk.content.schemas.offers import Offers
from kiosk.studio.inventory import MAIN


@dataclass(frozen=True)
class Shelved:
    """A kind, or an item below it."""

    key: str
    """`event` or `event:rapallo`."""
    name: str
    item: str
    """An item's id; empty for a kind."""
    count: str
    """How many of a kind there are."""
    chosen: bool
    broken: bool
    """Whether there is an error in it."""
    hinted: bool
    """Whether there is a warning in it."""


def shelved(
    kinds: tuple[SchemaFile, ...],
    names: Mapping[str, str],
    offers: Offers,
    chosen: tuple[str, str],
    searched: str,
    broken: Collection[str],
    hinted: Collection[str],
) -> Iterator[Shelved]:
    """What the list shows.

    Args: the kinds; what each is called; what there is of each; kind and id of what is open; words
    that are looked for, of any kind; keys of what has errors, and of what has warnings.
    """
    for kind in kinds:
        none: Mapping[str, str] = {}
        items = none if kind.kind == MAIN else offers.get(kind.kind, none)
        found = _found(items, searched)
        if searched and not found:
            continue
        yield Shelved(
            kind.kind,
            names.get(kind.kind, kind.kind),
            "",
            str(len(items)) if kind.kind != MAIN else "",
            kind.kind == chosen[0] and not chosen[1],
            _any_of(kind.kind, broken),
            _any_of(kind.kind, hinted),
        )
        if kind.kind == chosen[0] or searched:
            for item, name in sorted(
                found.items(), key=lambda each: (each[1] or each[0]).casefold()
            ):
                key = f"{kind.kind}:{item}"
                here = (kind.kind, item) == chosen
                yield Shelved(key, name or item, item, "", here, key in broken, key in hinted)


def _found(items: Mapping[str, str], searched: str) -> Mapping[str, str]:
    words = searched.casefold()
    return {
        item: name
        for item, name in items.items()
        if words in item.casefold() or words in name.casefold()
    }


def _any_of(kind: str, keys: Collection[str]) -> bool:
    return any(key == kind or key.startswith(f"{kind}:") for key in keys)
