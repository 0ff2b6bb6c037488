"""Words that the exhibit does not use, such as the name of a state before there was one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.content.codes import Code
from kiosk.content.draft import Draft, Passage
from kiosk.content.exhibit_file import ForbiddenWords
from kiosk.content.phrase import Phrase
from kiosk.content.text import Text

_QUOTATION = re.compile("„[^“”]*[“”]|“[^”]*”|«[^»]*»|»[^«]*«")


@dataclass(frozen=True)
class _Instead:
    """What the exhibit says to write, in the language of whoever reads it."""

    text: Text
    source_language: str

    def in_language(self, language: str) -> str:
        return self.text.words(language, self.source_language)

    def __str__(self) -> str:
        return self.in_language("en")


@dataclass(frozen=True)
class _Found:
    words: str
    instead: _Instead


def look(draft: Draft, forbidden: Sequence[ForbiddenWords], source_language: str) -> None:
    """Warn of forbidden words that stand outside quotation marks."""
    for passage in draft.passages:
        if passage.measure.quoted:
            continue
        for found in _found(passage, forbidden, source_language):
            draft.report.warn(
                Code.FORBIDDEN_WORD,
                draft.place_of(found.words, passage),
                Phrase("the exhibit does not say “{words}” here", words=found.words),
                Phrase("{instead}", instead=found.instead),
            )


def _found(
    passage: Passage, forbidden: Sequence[ForbiddenWords], source_language: str
) -> Iterator[_Found]:
    own = _QUOTATION.sub(lambda quotation: " " * len(quotation[0]), passage.plain)
    for each in forbidden:
        if each.before and not ((when := passage.writing.date) and when.first < each.before.first):
            continue
        for words in each.words:
            pattern = _pattern(_in(words, passage.language))
            if pattern and (found := pattern.search(own)):
                yield _Found(found[0], _Instead(each.instead, source_language))


def _in(words: Text, language: str) -> str:
    if isinstance(words.root, str):
        return words.root
    return words.root.get(language, "")


@lru_cache
def _pattern(words: str) -> re.Pattern[str] | None:
    """`*` stands for the rest of a word."""
    if not words:
        return None
    parts = [re.escape(part).replace(r"\*", r"\w*") for part in words.split()]
    return re.compile(r"\b" + r"\s+".join(parts) + r"(?!\w)", re.IGNORECASE)
