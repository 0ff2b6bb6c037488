"""Did you mean …?"""

from collections.abc import Iterable
from difflib import get_close_matches

from kiosk.content.phrase import Phrase

_LIMIT = 64
_SHOWN = 16


def closest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that was probably meant: the same but for case, or a slip or two away."""
    if len(word) > _LIMIT:
        return None
    known = list(choices)
    folded = {choice.casefold(): choice for choice in known}
    if same := folded.get(word.casefold()):
        return same
    near = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[near[0]] if near else None


def advice(word: str, choices: Iterable[str], otherwise: Phrase) -> Phrase:
    """A line of help: the closest choice, or all if they are few, or `otherwise`."""
    known = sorted(choices)
    if best := closest(word, known):
        return Phrase("did you mean “{best}”?", best=best)
    if 0 < len(known) <= _SHOWN:
        return Phrase(
            "{otherwise}; known here: {names}", otherwise=otherwise, names=", ".join(known)
        )
    return otherwise
