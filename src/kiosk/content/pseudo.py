"""Languages that nobody speaks: they show how screens bear longer words, and words from the right.

Their codes are CLDR's, for the same purpose. An exhibit never names them; `kiosk proof` does.
"""

import re

LONGER, FROM_THE_RIGHT = "en-XA", "ar-XB"
PSEUDO_LANGUAGES = (LONGER, FROM_THE_RIGHT)

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", FROM_THE_RIGHT})
_RIGHT_TO_LEFT_MARK = "\u200f"
_MORE = 0.4
_TARGET_OF_A_LINK = re.compile(r"\]\([^)]*\)")


def is_from_the_right(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language in _RIGHT_TO_LEFT


def written_in(language: str) -> str:
    """The language whose words it is made of: English, as its code says, if an exhibit has that."""
    return "en" if language == LONGER else language


def as_if(words: str, language: str) -> str:
    """Words as a language that nobody speaks would have them; those of others are as they are."""
    match language:
        case "en-XA" if words:
            return f"{words} {_filling(words, max(0, round(len(words) * _MORE) - 1))}".rstrip()
        case "ar-XB" if words:
            return _RIGHT_TO_LEFT_MARK + words
        case _:
            return words


def _filling(words: str, length: int) -> str:
    """So many letters more, in words as long as those of the text: its beginning once more."""
    shown = _TARGET_OF_A_LINK.sub("", words)
    return re.sub(r"\S", "õ", f"{shown} " * 2)[:length].strip()
