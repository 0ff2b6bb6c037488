"""What somebody meant who wrote a date in another way."""

import re

from kiosk.content.phrase import Phrase

_DAY_FIRST = re.compile(r"(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})", re.ASCII)
_SHORT = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?([~?%]?)", re.ASCII)
_RANGE = re.compile(r"(\d{4})\s*(?:-|–|—|\.\.)\s*(\d{4})", re.ASCII)
_LIMIT = 40


def explain(text: str) -> Phrase:
    """One sentence for a text that is no date of the subset; it shows what to write."""
    shown = text if len(text) <= _LIMIT else text[:_LIMIT] + "…"
    if not text.strip():
        return Phrase("a date is missing")
    if written := _rewritten(text.strip()):
        return Phrase("“{shown}” is written {written}", shown=shown, written=written)
    if re.fullmatch(r"\d{4}/|/\d{4}.*|.*/", text, re.ASCII):
        return Phrase(
            "“{shown}”: an open end is written with two dots, such as 1922/.. or ../1922",
            shown=shown,
        )
    if re.search(r"\dX", text):
        return Phrase("“{shown}”: write the years as an interval, such as 1920/1929", shown=shown)
    if re.search(r"\s", text):
        return Phrase(
            "“{shown}” is no date: write year, month and day without spaces, such as 1922-04-16",
            shown=shown,
        )
    return Phrase("“{shown}” is no date: write 1922, 1922-04 or 1922-04-16", shown=shown)


def _rewritten(text: str) -> str | None:
    if match := _DAY_FIRST.fullmatch(text):
        return f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}"
    if match := _SHORT.fullmatch(text):
        day = f"-{match[3]:0>2}" if match[3] else ""
        return f"{match[1]}-{match[2]:0>2}{day}{match[4]}"
    if match := _RANGE.fullmatch(text):
        return f"{match[1]}/{match[2]}"
    return None
