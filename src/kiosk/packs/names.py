"""Which names a pack's files may have, so that each means the same file on every system."""

import re
import unicodedata
from collections.abc import Callable

from kiosk.content.phrase import Phrase

MOST_LETTERS = 200
MOST_DEPTH = 8
MOST_PART = 255
"""Bytes of a name between two strokes, which is what Linux takes."""
_DEVICES = {
    "aux", "con", "nul", "prn", "conin$", "conout$",
    *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"),
}  # fmt: skip
_MAY_BE_DEVICE = "(?!aux|con|nul|prn|com|lpt)"
_PLAIN = re.compile(
    rf"(?:{_MAY_BE_DEVICE}[a-z0-9_-]+/){{0,7}}{_MAY_BE_DEVICE}[a-z0-9_-]+(?:\.[a-z0-9]+)?"
)
"""What needs no closer look, as nearly all names do."""
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f\\:*?"<>|]')


def fault_of(path: str) -> Phrase | None:
    """What is wrong with a path in a pack; None for a good one."""
    if path.isascii() and len(path) <= MOST_LETTERS and _PLAIN.fullmatch(path):
        return None
    return next((fault for fault, is_so in _FAULTS if is_so(path, path.split("/"))), None)


def folded(path: str) -> str:
    """The same for names that a system without capitals could not tell apart."""
    return unicodedata.normalize("NFC", path.casefold())


def _is_unseen(letter: str) -> bool:
    """Whether it turns or hides what is written, or is half a letter."""
    return unicodedata.category(letter) in {"Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _is_device(part: str) -> bool:
    return part.split(".", maxsplit=1)[0].strip().casefold() in _DEVICES


_FAULTS: tuple[tuple[Phrase, Callable[[str, list[str]], bool]], ...] = (
    (
        Phrase("is too long or too deep"),
        lambda path, parts: (
            not 0 < len(path) <= MOST_LETTERS
            or len(parts) > MOST_DEPTH
            or any(len(part.encode("utf-8", "surrogatepass")) > MOST_PART for part in parts)
        ),
    ),
    (
        Phrase("has signs that a file name must not have"),
        lambda path, _: bool(_FORBIDDEN.search(path)) or any(map(_is_unseen, path)),
    ),
    (
        Phrase("has accents that are not composed"),
        lambda path, _: unicodedata.normalize("NFC", path) != path,
    ),
    (Phrase("leads elsewhere"), lambda _, parts: any(part in {"", ".", ".."} for part in parts)),
    (
        Phrase("begins or ends with a space or a full stop"),
        lambda _, parts: any(part.strip() != part or part.endswith(".") for part in parts),
    ),
    (Phrase("is the name of a device on Windows"), lambda _, parts: any(map(_is_device, parts))),
)
