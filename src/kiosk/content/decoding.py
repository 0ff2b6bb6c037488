"""From bytes to text: UTF-8 or a plain word about what to do."""

import codecs
import re
import unicodedata

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, At, Report

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Control characters, line separators, characters that turn the direction of writing."""

_BREAK = re.compile("\r\n|\r|\n")
_NUL_PROBE = 4096
_SAVE_AS = Phrase(
    "save the file again with the encoding UTF-8 (in Notepad: Save as, Encoding: UTF-8)"
)
_RETYPE = Phrase("delete the character; it may have come with a copied text")


def decode(raw: bytes, report: Report) -> str | None:
    """The text without its BOM; None, and a problem, where it is no text that can be shown."""
    for mark, encoding in (
        (codecs.BOM_UTF32_LE, "UTF-32"),
        (codecs.BOM_UTF32_BE, "UTF-32"),
        (codecs.BOM_UTF16_LE, "UTF-16"),
        (codecs.BOM_UTF16_BE, "UTF-16"),
    ):
        if raw.startswith(mark):
            report.error(
                Code.ENCODING,
                START,
                Phrase("the file is written in {encoding}", encoding=encoding),
                _SAVE_AS,
            )
            return None
    raw = raw.removeprefix(codecs.BOM_UTF8)
    if _looks_like_utf_16(raw):
        report.error(Code.ENCODING, START, Phrase("the file is written in UTF-16"), _SAVE_AS)
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        report.error(Code.ENCODING, _end_of(before), _misread(raw, error.start), _SAVE_AS)
        return None
    if match := FORBIDDEN.search(text):
        at = _end_of(text[: match.start()])
        report.error(
            Code.CHARACTER,
            at,
            Phrase("{character} cannot stand in a text", character=character(match[0])),
            _RETYPE,
        )
        return None
    return text


def character(char: str) -> Phrase:
    """A character that cannot be seen, by number and name."""
    number, name = f"{ord(char):04X}", unicodedata.name(char, "").lower()
    if not name:
        return Phrase("the character U+{number} (a control character)", number=number)
    return Phrase("the character U+{number} ({name})", number=number, name=name)


def lines(text: str) -> list[str]:
    """The lines as YAML counts them."""
    return _BREAK.split(text)


def _end_of(text: str) -> At:
    rows = lines(text)
    return len(rows), len(rows[-1]) + 1


def _looks_like_utf_16(raw: bytes) -> bool:
    head = raw[:_NUL_PROBE]
    if len(head) < 4:
        return False
    half = len(head) // 2
    return max(head[::2].count(0), head[1::2].count(0)) > half * 0.6


def _misread(raw: bytes, start: int) -> Phrase:
    if raw[start] == 0xED and len(raw) > start + 1 and raw[start + 1] >= 0xA0:
        return Phrase("half a character (a surrogate) stands here")
    meant = raw[start : start + 1].decode("cp1252", errors="replace")
    if unicodedata.category(meant).startswith(("L", "P", "S")) and meant != "\ufffd":
        return Phrase(
            "the file is not written in UTF-8: this looks like “{meant}” in Windows-1252",
            meant=meant,
        )
    return Phrase(
        "the file is not written in UTF-8: the byte {byte:02X} means nothing there", byte=raw[start]
    )
