"""One text as it travels: out in a file for translators, and back."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """A text on its way out."""

    id: str
    source: str
    target: str
    """Empty where it is not translated yet."""
    notes: Sequence[str]
    place: tuple[str, int]
    """File and line."""
    previous: str | None = None
    """The source that `target` was made from, where that has changed since."""


@dataclass(frozen=True)
class Returned:
    """A text that came back."""

    id: str
    source: str
    target: str
    unsure: bool
    """Still marked as one to be looked at."""
    line: int
    """Where it stands in the file that came back."""


@dataclass(frozen=True)
class Parcel:
    """All texts of an exhibit in one language, on their way out."""

    title: str
    source_language: str
    language: str
    entries: Sequence[Entry]


@dataclass(frozen=True)
class Back:
    """A file that came back."""

    language: str
    """As it says itself; empty where it does not."""
    entries: Sequence[Returned]
