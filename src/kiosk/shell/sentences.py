"""Makes sentences that a voice can say of what stands on a screen. No Qt."""

import html
import re
from collections.abc import Iterable

_BREAKS = re.compile(r"<(?:br|p|/p|li)\b[^>]*>")
_MARKS = re.compile(r"<[^>]*>")
_UNHEARD = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\x00-\x08\x0b-\x1f\x7f]")
_ENDS = (".", "!", "?", "…", ":", ";", ",")
_AFTER_ENDS = "“”»«’\"')"


def without_marks(words: str) -> str:
    """Marked words as plain ones: `<b>Rapallo</b> &amp; Genua` as `Rapallo & Genua`."""
    return html.unescape(_MARKS.sub("", _BREAKS.sub("\n", words)))


def as_sentences(words: Iterable[str]) -> str:
    """One piece after the other, each ended, so that a voice pauses: a title has no full stop."""
    lines = (line for each in words for line in each.split("\n"))
    pieces = (" ".join(_UNHEARD.sub("", line).split()) for line in lines)
    return "\n".join(_ended(piece) for piece in pieces if piece)


def _ended(piece: str) -> str:
    return piece if piece.rstrip(_AFTER_ENDS).endswith(_ENDS) else f"{piece}."
