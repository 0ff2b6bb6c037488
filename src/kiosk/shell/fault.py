"""What is shown and said when there is no exhibit to show. No Qt."""

from base64 import b32encode
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

_BACK_SOON = {
    "de": "Gleich geht es weiter",
    "en": "Back in a moment",
    "it": "Torniamo subito",
    "fr": "Retour dans un instant",
    "ru": "Скоро продолжим",
}


@dataclass(frozen=True)
class Fault:
    """Why the exhibit is not shown: a code for the staff, words for the visitors."""

    code: str
    lines: tuple[str, ...]


def fault(cause: str, languages: Sequence[str]) -> Fault:
    """The fault page for a cause, in the languages of the exhibit, or in all that are known.

    The code has six characters and depends on the cause alone.
    """
    known = [code for code in languages if code in _BACK_SOON] or list(_BACK_SOON)
    code = b32encode(crc32(cause.encode(errors="surrogateescape")).to_bytes(4)).decode()[:6]
    return Fault(code, tuple(_BACK_SOON[language] for language in known))
