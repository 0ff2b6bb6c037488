"""How a form is read: in which languages, by whose names. No Qt."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from kiosk.content.phrase import Description
from kiosk.content.schemas.offers import Offers
from kiosk.studio.words import Words


@dataclass(frozen=True)
class Reading:
    """How a form is read."""

    left: str
    """The source language."""
    right: str
    """The language beside it; empty for none."""
    unfolded: Collection[str]
    """Paths of list entries that are open, and of fields that are asked for and not yet there: of
    those, a file has nothing until something is said."""
    named: Callable[[str, str], str]
    """What is called by an id: asked with what is offered there, and the id; or what a value is
    called, where nothing is offered."""
    described: Callable[[str], str]
    """A description in the language of the curator."""
    limited: Callable[[int, str], str]
    """How long a text may be, of so many `words` or `letters`, in that language."""


def reading_in(
    words: Words, left: str, right: str, unfolded: Collection[str], offers: Offers
) -> Reading:
    """For a curator.

    Args: the curator's words; the source language; the one beside it; what is unfolded; what there
    is to name.
    """

    def named(offered: str, item: str) -> str:
        return (offers.get(offered, {}) if offered else words.values).get(item, "")

    return Reading(left, right, unfolded, named, _described(words.language), words.limited)


def _described(language: str) -> Callable[[str], str]:
    def said(description: str) -> str:
        words = Description(description).in_language(language) if description else ""
        words = words.replace("`", "").rstrip(".")
        return f"{words[:1].upper()}{words[1:]}"

    return said
