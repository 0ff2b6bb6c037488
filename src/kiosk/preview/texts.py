"""Finds where words of the screen are written: file, line and column. No Qt.

Every text of every YAML file is known by its words as they are shown: without markup, soft hyphens
and the program's own marks.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from kiosk.content.document import Trees, read_document
from kiosk.content.markup import parse
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.preview.look import Sign, look

_BREAK = re.compile(r"<br */?>")
_TAG = re.compile(r"<[^>]*>")
_UNSEEN = re.compile("[\N{SOFT HYPHEN}\N{RIGHT-TO-LEFT MARK}\N{ZERO WIDTH SPACE}]")
_LEAST_PART = 4
"""Letters that a part of a text must have to be looked for within others."""
_LEAST_SHARE = 4
"""What is less than a fourth of the words is there by chance."""


@dataclass(frozen=True)
class Spot:
    """Where a text is written. `line` and `column` count from 1; `file` is inside the exhibit."""

    file: str
    line: int
    column: int
    language: str = ""
    """Empty for words that are the same in all languages."""

    @property
    def item(self) -> str:
        """The id of the item, where the file is named by one."""
        return self.file.rpartition("/")[2].removesuffix(".yaml")


@dataclass(frozen=True)
class _File:
    known_by: Sign
    texts: tuple[tuple[str, Spot], ...]


class WrittenTexts:
    """The texts of an exhibit. A file is read again only when it has changed."""

    def __init__(self, folder: Path, trees: Trees | None = None) -> None:
        """Args: the exhibit; the trees of its files, as far as somebody has read them."""
        self._folder = folder
        self._trees = trees or Trees()
        self._files: dict[str, _File] = {}
        self._exact: dict[str, list[Spot]] = {}
        self._languages: tuple[str, ...] = ()

    def look(self, languages: tuple[str, ...]) -> None:
        """Read what has changed. `languages` are the exhibit's."""
        if languages != self._languages:
            self._languages, self._files = languages, {}
        files: dict[str, _File] = {}
        for name, known_by in look(self._folder).items():
            if not name.endswith(".yaml"):
                continue
            before = self._files.get(name)
            files[name] = (
                before
                if before and before.known_by == known_by
                else _File(known_by, tuple(self._texts_of(name)))
            )
        self._files = files
        self._exact = {}
        for file in files.values():
            for words, spot in file.texts:
                self._exact.setdefault(words, []).append(spot)

    def find(
        self, shown: str, language: str, near: Collection[str] = (), *, styled: bool = False
    ) -> Spot | None:
        """Where words of the screen are written; None if nobody wrote them into the exhibit.

        Args: the words, `styled` if they are Qt's StyledText; the language of the screen; ids of
        items that the words are shown for, which decide between equal words.
        """
        words = as_shown(unescape(_TAG.sub("", _BREAK.sub(" ", shown))) if styled else shown)
        if not words:
            return None
        found = self._exact.get(words) or self._within(words, language)
        return min(found, key=_rank(language, near), default=None)

    def _texts_of(self, name: str) -> Iterator[tuple[str, Spot]]:
        document = read_document(self._folder, Report(name), self._trees)
        if document is None:
            return
        for key, scalar in _scalars(document.root, ""):
            if words := as_shown(parse(scalar.value).plain):
                yield words, Spot(name, *scalar.at, key if key in self._languages else "")

    def _within(self, words: str, language: str) -> list[Spot]:
        """What the words are a part of, or the longest text that is a part of them."""
        whole: list[Spot] = []
        parts: list[Spot] = []
        longest = max(_LEAST_PART, len(words) // _LEAST_SHARE) - 1
        for text, spots in self._exact.items():
            if not any(spot.language in ("", language) for spot in spots):
                continue
            if len(words) >= _LEAST_PART and words in text:
                whole.extend(spots)
            elif len(text) >= longest and _is_part(text, words):
                parts = spots if len(text) > longest else [*parts, *spots]
                longest = len(text)
        return whole or parts


def _is_part(text: str, words: str) -> bool:
    """Whether a text is in others as whole words."""
    at = words.find(text)
    around = words[max(0, at - 1) : at] + words[at + len(text) : at + len(text) + 1]
    return at >= 0 and not any(letter.isalnum() for letter in around)


def as_shown(words: str) -> str:
    """Words without what nobody sees, and with one space wherever there is any."""
    return " ".join(_UNSEEN.sub("", words).split())


def _rank(language: str, near: Collection[str]) -> Callable[[Spot], tuple[int, bool, str, int]]:
    def rank(spot: Spot) -> tuple[int, bool, str, int]:
        strange = 0 if spot.language == language else 1 if not spot.language else 2
        return strange, spot.item not in near, spot.file, spot.line

    return rank


def _scalars(node: Node, key: str) -> Iterator[tuple[str, Scalar]]:
    """Each with the key that it stands under."""
    match node:
        case Scalar():
            yield key, node
        case Sequence():
            for item in node.items:
                yield from _scalars(item, "")
        case Mapping():
            for inner, value in node:
                yield from _scalars(value, inner)
