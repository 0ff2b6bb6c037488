"""What staff can do at the screen. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.phrase import Phrase


@dataclass(frozen=True)
class Action:
    """One thing to do."""

    key: str
    icon: str
    name: Phrase
    act: Callable[[], None]
    detail: Phrase | str = ""
    """What it is about, or why it cannot be done."""
    question: Phrase | None = None
    """What is asked before it is done; nothing for what harms nobody."""
    possible: bool = True
