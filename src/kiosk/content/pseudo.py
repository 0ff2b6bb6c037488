"""Languages that nobody speaks: they show how screens bear longer words, and words from the right.

Their codes are CLDR's, for the same purpose. An exhibit never names them; `kiosk proof` does.
"""

from itertools import cycle, takewhile

LONGER, FROM_THE_RIGHT = "en-XA", "ar-XB"
PSEUDO_LANGUAGES = (LONGER, FROM_THE_RIGHT)

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", FROM_THE_RIGHT})
_RIGHT_TO_LEFT_MARK = "\u200f"
_MORE = 0.4


def is_from_the_right(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language in _RIGHT_TO_LEFT


def spoken(language: str, instead: str) -> str:
    """The language itself, or another one for a language that nobody speaks."""
    return instead if language in PSEUDO_LANGUAGES else language


def as_if(words: str, language: str) -> str:
    """Words as a language that nobody speaks would have them; those of others are as they are."""
    match language:
        case "en-XA" if words:
            return f"{words} {_filling(words, round(len(words) * _MORE) - 1)}".rstrip()
        case "ar-XB" if words:
            return _RIGHT_TO_LEFT_MARK + words
        case _:
            return words


def _filling(words: str, length: int) -> str:
    """So many letters in words as long as those of the text, or a little more."""
    lengths = [len(each) for each in words.split()] or [length]
    filled = 0

    def is_short(_size: int) -> bool:
        return filled < length

    found: list[str] = []
    for size in takewhile(is_short, cycle(lengths)):
        word = "äéîõü"[: max(1, min(size, length - filled))].ljust(min(size, length - filled), "o")
        found.append(word)
        filled += len(word) + 1
    return " ".join(found)
