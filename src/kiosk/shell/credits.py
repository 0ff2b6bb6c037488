"""Whose work the exhibit is: its sources, its pictures, what the program stands on."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit
from kiosk.content.sources import Source
from kiosk.content.text import Text
from kiosk.panels.cards import title_of
from kiosk.panels.questions import CREDITS
from kiosk.shell.language_names import own_name
from kiosk.shell.works import FONTS, LIBRARIES, PROGRAM, by_licence
from kiosk.visit import Question

CHAPTERS = ("sources", "pictures", "program")
KINDS = {
    "documents": {
        *("treaty", "report", "hearing", "manuscript", "personal_communication", "legislation"),
        *("bill", "legal_case", "speech", "document"),
    },
    "press": {"article-newspaper", "article-magazine"},
    "research": {"book", "chapter", "article", "article-journal", "thesis", "paper-conference"},
    "reference": {"entry", "entry-encyclopedia", "entry-dictionary"},
    "web": {"webpage", "post", "post-weblog", "broadcast", "interview", "motion_picture"},
}
"""Kinds of source, in the order in which they are told, with the types of CSL that they are."""

NAMES = 4
"""So many works are named in one line."""
_SEPARATOR = " · "
_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[^\W\d_])")


@dataclass(frozen=True)
class CreditRow:
    """One line."""

    key: str
    words: str
    group: str = ""
    """What begins with it: a kind of source or `other`; `note`, `drawn`, `map`; `languages`,
    `program`, `fonts`, `libraries`. Empty for the lines that go on."""
    grade: str = ""
    """That of a group of sources."""


@dataclass(frozen=True)
class Credits:
    """One chapter in one language."""

    chapter: str = ""
    rows: tuple[CreditRow, ...] = ()
    address: str = ""
    """The museum's, to take home."""


NO_CREDITS = Credits()


def credits_asked(exhibit: Exhibit, question: Question, language: str) -> Credits:
    """The chapter that is asked for, if one is."""
    if question.kind != CREDITS:
        return NO_CREDITS
    rows = {"sources": _sources, "pictures": _pictures, "program": _program}[question.item]
    offered = exhibit.settings.take_home
    return Credits(
        question.item, tuple(rows(exhibit, language)), offered.address if offered else ""
    )


def _sources(exhibit: Exhibit, _: str) -> Iterator[CreditRow]:
    """All of them, the best first, by kind and name."""
    order = [*KINDS, "other"]

    def place(source: Source) -> tuple[str, int, str]:
        return _grade(source) or "Z", order.index(_kind(source)), source.full().casefold()

    before = ("", "")
    for source in sorted(exhibit.sources.values(), key=place):
        group = (_kind(source), _grade(source))
        begins = group if group != before else ("", "")
        before = group
        yield CreditRow(source.id, source.full(), *begins)


def _grade(source: Source) -> str:
    return source.grade.value if source.grade else ""


def _kind(source: Source) -> str:
    return next((kind for kind, types in KINDS.items() if source.type in types), "other")


def _pictures(exhibit: Exhibit, language: str) -> Iterator[CreditRow]:
    """What they are, who drew which, and whose the map is."""
    if note := exhibit.words(exhibit.settings.credits.pictures, language):
        yield from _group("note", _SENTENCE_END.split(note))
    for group, works in (("drawn", _drawn), ("spoken", _spoken)):
        by_credit: dict[str, dict[str, None]] = {}
        for credit, name in works(exhibit, language):
            by_credit.setdefault(exhibit.words(credit, language), {})[name] = None
        yield from _group(group, _together({who: [*what] for who, what in by_credit.items()}))
    base = exhibit.settings.map
    told = [
        exhibit.words(text, language)
        for text in (base.credit, *(plate.caption for plate in base.plates))
    ]
    yield from _group("map", (sentence for text in told for sentence in _SENTENCE_END.split(text)))


def _lines(works: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Whose work, or under which licence, a few at a time: in large words, too, a line must fit
    between the chapters and the buttons."""
    for who, what in works.items():
        for first in range(0, len(what), NAMES):
            yield f"{who}: {_SEPARATOR.join(what[first : first + NAMES])}"


def _together(works: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Each of whom it is once, and on the lines that follow what of it is theirs."""
    for who, what in works.items():
        for first in range(0, len(what), NAMES):
            names = _SEPARATOR.join(what[first : first + NAMES])
            yield names if first else f"{who}: {names}"


def _drawn(exhibit: Exhibit, language: str) -> Iterator[tuple[Text, str]]:
    """The credit of every picture, and its name: the start screen's are named by what they show."""
    start = exhibit.settings.start
    for picture in (start.foreground, start.lamp and start.lamp.picture):
        if picture:
            yield picture.credit, exhibit.words(picture.alt, language)
    for kind in exhibit.kinds:
        for item in exhibit.items(kind).values():
            if item.image:
                yield item.image.credit, title_of(exhibit, item, language)


def _spoken(exhibit: Exhibit, language: str) -> Iterator[tuple[Text, str]]:
    """The credit of every recording, and what is read in it."""
    for kind in exhibit.kinds:
        for item in exhibit.items(kind).values():
            for recording in item.spoken:
                yield recording.credit, title_of(exhibit, item, language)


def _program(exhibit: Exhibit, _: str) -> Iterator[CreditRow]:
    """What no native reader has reviewed, the program, and what it stands on."""
    known = exhibit.settings
    unreviewed = [own_name(code) for code in known.languages if code not in known.reviewed]
    yield from _group("languages", [", ".join(unreviewed)] if unreviewed else [])
    yield from _group("program", [PROGRAM])
    yield from _group("fonts", _lines(by_licence(FONTS)))
    yield from _group("libraries", _lines(by_licence(LIBRARIES)))


def _group(group: str, lines: Iterable[str]) -> Iterator[CreditRow]:
    for number, words in enumerate(lines):
        yield CreditRow(f"{group}:{number}", words, "" if number else group)
