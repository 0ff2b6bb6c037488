"""The line of a file that a problem is about, with a caret under its place."""

import unicodedata
from pathlib import Path

from kiosk.content.problems import Problem

_MOST_BYTES = 5 * 2**20
_WIDTH = 88
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def excerpt(folder: Path, problem: Problem) -> list[str]:
    """Lines to print; none where there is no line to show."""
    row = _row(folder, problem)
    if row is None or not row.strip():
        return []
    column = min(problem.column - 1, len(row))
    start = max(0, column - _WIDTH * 2 // 3) if len(row) > _WIDTH else 0
    shown = row[start : start + _WIDTH]
    before = printable(shown[: column - start])
    number = str(problem.line)
    gutter = " " * len(number)
    return [
        f" {gutter} |",
        f" {number} | {printable(shown)}",
        f" {gutter} | {' ' * _cells(before)}^",
    ]


def printable(text: str) -> str:
    """`text` without what would move a terminal's cursor or turn its writing."""
    return "".join(" " if char == "\t" else _seen(char) for char in text)


def _seen(char: str) -> str:
    return "\N{MIDDLE DOT}" if unicodedata.category(char) in _UNSEEN else char


def _cells(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)


def _row(folder: Path, problem: Problem) -> str | None:
    from kiosk.content.decoding import lines  # noqa: PLC0415 - only problems need it
    from kiosk.content.files import read_bytes  # noqa: PLC0415 - as above
    from kiosk.content.report import Report  # noqa: PLC0415 - as above

    if not problem.file or problem.file == ".":
        return None
    raw = read_bytes(folder / problem.file, Report(problem.file), _MOST_BYTES)
    if raw is None or b"\0" in raw[:4096]:
        return None
    text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace")
    rows = lines(text)
    return rows[problem.line - 1] if problem.line <= len(rows) else None
