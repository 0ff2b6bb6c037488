"""What a panel is told of the visit. No Qt."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class View:
    """The visit as one panel sees it."""

    language: str
    moment: date
    kind: str = ""
    item: str = ""
    """The item that is open, of a kind that the panel opens."""
    over: bool = False
    """Whether the visitor opened it on the panel itself."""
    dark: bool = False
    """Whether all grounds are black: strong contrast."""
