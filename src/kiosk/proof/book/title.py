"""The first page: what lies here to be read, of when, in which languages, and how to read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk import __version__
from kiosk.content.exhibit import Exhibit
from kiosk.content.markup import parse
from kiosk.proof.book.flow import Block, Page
from kiosk.proof.book.matter import Spoken
from kiosk.proof.book.paper import (
    HAIR,
    LINE,
    ROOM,
    Hand,
    Ink,
    frame,
    millimetres,
    rule,
    write,
    written,
)
from kiosk.proof.book.words import BookWords
from kiosk.shell.language_names import own_name


@dataclass(frozen=True)
class Edition:
    """Of when a book is, and of which content."""

    day: date
    digest: str
    """The same for the same files."""

    def said(self, words: BookWords) -> str:
        """As the foot of each page says it."""
        return words.foot.format(day=words.day(self.day), digest=self.digest)


def title_page(
    exhibit: Exhibit,
    edition: Edition,
    languages: Sequence[Spoken],
    problems: int,
    words: BookWords,
) -> Page:
    """A page without a foot."""
    title = exhibit.settings.title
    first, *others = (
        parse(exhibit.words(title, each.code)).styled.replace("\N{SOFT HYPHEN}", "")
        for each in languages
    )
    others = [each for each in dict.fromkeys(others) if each != first]
    facts = (
        (words.exhibit, exhibit.settings.id),
        (words.dated, words.day(edition.day)),
        (words.content, edition.digest),
        (words.program, __version__),
        (words.items, f"{sum(len(exhibit.items(kind)) for kind in exhibit.kinds)}"),
        (words.warnings, f"{problems or words.none}"),
    )

    def draw(painter: QPainter, _top: float) -> None:
        top = millimetres(48)
        rule(painter, ROOM.left(), top, ROOM.width(), Ink.MARK, LINE * 2)
        top = _said(painter, words.kind.upper(), Hand.HEAD, top + millimetres(5), Ink.MARK)
        top = _said(painter, first, Hand.DISPLAY, top + millimetres(4), Ink.WORDS)
        for other in others:
            top = _said(painter, other, Hand.LEAD, top + millimetres(1), Ink.SOFT)
        top = _facts(painter, facts, max(top + millimetres(12), millimetres(112)))
        top = _languages(painter, languages, top + millimetres(10), words)
        _said(painter, words.how, Hand.WORDS, top + millimetres(10), Ink.WORDS)

    return Page([(0, Block(0, draw))])


def _said(painter: QPainter, styled: str, hand: Hand, top: float, ink: Ink) -> float:
    document = written(styled, hand, ROOM.width())
    write(painter, document, ROOM.left(), top, ink)
    return top + document.size().height()


def _facts(painter: QPainter, facts: Sequence[tuple[str, str]], top: float) -> float:
    for name, value in facts:
        label = written(escape(name), Hand.LABEL, millimetres(30))
        words = written(escape(value), Hand.WORDS, ROOM.width() - millimetres(30))
        write(painter, label, ROOM.left(), top + 12, Ink.SOFT)
        write(painter, words, ROOM.left() + millimetres(30), top, Ink.WORDS)
        top += words.size().height() + millimetres(0.6)
    return top


def _languages(
    painter: QPainter, languages: Sequence[Spoken], top: float, words: BookWords
) -> float:
    row, columns = millimetres(7.5), (0, 14, 48, 88)
    box = QRectF(ROOM.left(), top, ROOM.width(), row * len(languages))
    for number, each in enumerate(languages):
        above = top + number * row
        texts = words.texts.format(written=each.written, texts=each.texts)
        cells = (each.code, own_name(each.code), texts, _state(each, words))
        for left, cell in zip(columns, cells, strict=True):
            document = written(escape(cell), Hand.WORDS, millimetres(82))
            middle = above + (row - document.size().height()) / 2
            write(painter, document, box.left() + millimetres(2 + left), middle, Ink.WORDS)
        if number:
            rule(painter, box.left(), above, box.width(), Ink.RULE, HAIR)
    frame(painter, box, Ink.RULE, LINE)
    return box.bottom()


def _state(each: Spoken, words: BookWords) -> str:
    state = words.reviewed if each.reviewed else words.not_reviewed
    return words.source_language.format(state=state) if each.source else state
