"""Which pages the gallery has: one QML file each, by the part of the program they show. No Qt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
CHAPTERS = ("tokens", "ui", "panels", "shell")
"""Folders of pages, in the order they are turned."""
_SUFFIX = "Page.qml"
_MOST_WORDS = 140
"""Letters of a purpose, beyond which no further sentence is told."""
_COMMENT = re.compile(r"^// (.*(?:\n// .*)*)\n(?=[A-Z])", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """One component, or one kind of token."""

    chapter: str
    name: str
    file: Path
    purpose: str
    """What it is for, in the words that stand above it in its own file."""

    @property
    def key(self) -> str:
        """Its name among all pages, such as `ui-Chip`."""
        return f"{self.chapter}-{self.name}"


def pages() -> tuple[Page, ...]:
    """All pages in the order they are turned."""
    return tuple(page for chapter in CHAPTERS for page in _pages_of(chapter))


def _pages_of(chapter: str) -> Iterator[Page]:
    for file in sorted((_HERE / chapter).glob(f"*{_SUFFIX}")):
        name = file.name.removesuffix(_SUFFIX)
        component = _HERE.parent / chapter / f"{name}.qml"
        yield Page(chapter, name, file, _purpose(component if component.exists() else file))


def _purpose(file: Path) -> str:
    """The first sentences of the comment before the root of a QML file."""
    found = _COMMENT.search(file.read_text(encoding="utf-8"))
    told = found[1].replace("\n// ", " ").replace("`", "") if found else ""
    first, *more = re.split(r"(?<=[.]) ", told)
    for sentence in more:
        if len(first) + len(sentence) >= _MOST_WORDS:
            break
        first += f" {sentence}"
    return first
