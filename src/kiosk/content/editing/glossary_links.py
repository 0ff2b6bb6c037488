"""Whether a word of the glossary is a link where an item first uses it."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kiosk.content.codes import Code
from kiosk.content.draft import Draft, Passage
from kiosk.content.items import Term
from kiosk.content.phrase import Phrase

_ENDING = "aeiouyаеёийоуыьэюя"
_LONGEST_ENDING = 3
_SHORT = 5
"""Words of fewer letters are not inflected here: too much would look like them."""


def look(draft: Draft, terms: Mapping[str, Term]) -> None:
    """Warn of the first use of a term in a text of the item, unless the item links to it."""
    languages = dict.fromkeys(each.language for each in draft.passages if each.language)
    for language in languages:
        running = [
            each for each in draft.passages if each.measure.running and each.language == language
        ]
        linked = {link.id for each in running for link in each.marked.links if link.kind == "term"}
        for term_id in sorted(terms.keys() - linked - {draft.id if draft.kind == "term" else ""}):
            name = terms[term_id].name
            word = name.root if isinstance(name.root, str) else name.root.get(language, "")
            if word and (use := next(_uses(word, running), None)):
                _unlinked(draft, use[0], use[1], term_id)


def _unlinked(draft: Draft, passage: Passage, words: str, term_id: str) -> None:
    draft.report.warn(
        Code.UNLINKED_TERM,
        draft.place_of(words, passage),
        Phrase(
            "{named} uses “{words}”, which the glossary explains",
            named=passage.named(),
            words=words,
        ),
        Phrase("make it a link: [{words}](term:{term_id})", words=words, term_id=term_id),
    )


def _uses(word: str, passages: list[Passage]) -> Iterator[tuple[Passage, str]]:
    pattern = _pattern(word)
    for passage in passages:
        linked = [(link.start, link.end) for link in passage.marked.links]
        for found in pattern.finditer(passage.marked.plain):
            if not any(start < found.end() and found.start() < end for start, end in linked):
                yield passage, found[0]


@lru_cache(1024)
def _pattern(name: str) -> re.Pattern[str]:
    """The name with other endings, as far as they are short."""
    return re.compile(r"\b" + r"\s+".join(map(_inflected, name.split())) + r"\b", re.IGNORECASE)


def _inflected(word: str) -> str:
    if len(word) < _SHORT or word.isupper():
        return re.escape(word)
    stem = word[:-1] if word[-1] in _ENDING else word
    return re.escape(stem) + rf"\w{{0,{_LONGEST_ENDING}}}"
