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
_MOST_NAMES = 10_000
_SHORT = 5
"""Words of fewer letters are not inflected here: too much would look like them."""


def look(draft: Draft, terms: Mapping[str, Term]) -> None:
    """Warn of the first use of a term in a text of the item, unless the item links to it."""
    languages = dict.fromkeys(each.language for each in draft.passages if each.language)
    for language in languages:
        running = [
            each for each in draft.passages if each.measure.running and each.language == language
        ]
        folded = "\n".join(each.plain for each in running).casefold()
        linked = {link.id for each in running for link in each.marked.links if link.kind == "term"}
        for term_id in sorted(terms.keys() - linked - {draft.id if draft.kind == "term" else ""}):
            name = terms[term_id].name
            word = name.root if isinstance(name.root, str) else name.root.get(language, "")
            if _beginning(word) not in folded:
                continue
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


@lru_cache(_MOST_NAMES)
def _beginning(name: str) -> str:
    """What a text must hold that uses a name."""
    return _stem(next(iter(name.split()), "")).casefold()


@lru_cache(_MOST_NAMES)
def _pattern(name: str) -> re.Pattern[str]:
    """The name with other endings, as far as they are short."""
    return re.compile(r"\b" + r"\s+".join(map(_inflected, name.split())) + r"\b", re.IGNORECASE)


def _inflected(word: str) -> str:
    ending = rf"\w{{0,{_LONGEST_ENDING}}}" if _is_inflected(word) else ""
    return re.escape(_stem(word)) + ending


def _stem(word: str) -> str:
    return word[:-1] if _is_inflected(word) and word[-1] in _ENDING else word


def _is_inflected(word: str) -> bool:
    return len(word) >= _SHORT and not word.isupper()
