"""The first page: what lies here to be read, of when, in which languages, and how to read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from babel.dates import format_date
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
from kiosk.shell.language_names import own_name

KIND = "Proof book"
_HOW = (
    "Each text stands here in every language, with the line of the file that holds it behind it: "
    "<b>:14</b> is line 14 of the file named under the title. Write on the paper, or correct the "
    "file; the screens show it at once. What is marked “missing” is shown in the source language. "
    "Who has read a chapter signs at its end."
)


@dataclass(frozen=True)
class Edition:
    """Of when a book is, and of which content."""

    day: date
    digest: str
    """The same for the same files."""

    @property
    def words(self) -> str:
        """As the foot of each page says it."""
        return f"{self.day_words} · content {self.digest}"

    @property
    def day_words(self) -> str:
        """Such as `16 April 2026`."""
        return format_date(self.day, "d MMMM y", locale="en")


def title_page(
    exhibit: Exhibit, edition: Edition, languages: Sequence[Spoken], problems: int
) -> Page:
    """A page without a foot."""
    title = exhibit.settings.title
    first, *others = (
        parse(exhibit.words(title, each.code)).styled.replace("\N{SOFT HYPHEN}", "")
        for each in languages
    )
    others = [each for each in dict.fromkeys(others) if each != first]
    facts = (
        ("Exhibit", exhibit.settings.id),
        ("Date", edition.day_words),
        ("Content", edition.digest),
        ("Program", __version__),
        ("Items", f"{sum(len(exhibit.items(kind)) for kind in exhibit.kinds)}"),
        ("Warnings", f"{problems or 'none'}"),
    )

    def draw(painter: QPainter, _top: float) -> None:
        top = millimetres(48)
        rule(painter, ROOM.left(), top, ROOM.width(), Ink.MARK, LINE * 2)
        top = _said(painter, KIND.upper(), Hand.HEAD, top + millimetres(5), Ink.MARK)
        top = _said(painter, first, Hand.DISPLAY, top + millimetres(4), Ink.WORDS)
        for other in others:
            top = _said(painter, other, Hand.LEAD, top + millimetres(1), Ink.SOFT)
        top = _facts(painter, facts, max(top + millimetres(12), millimetres(112)))
        top = _languages(painter, languages, top + millimetres(10))
        _said(painter, _HOW, Hand.WORDS, top + millimetres(10), Ink.WORDS)

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


def _languages(painter: QPainter, languages: Sequence[Spoken], top: float) -> float:
    row, columns = millimetres(7.5), (0, 14, 48, 88)
    box = QRectF(ROOM.left(), top, ROOM.width(), row * len(languages))
    for number, each in enumerate(languages):
        above = top + number * row
        cells = (each.code, own_name(each.code), _texts(each), _state(each))
        for left, cell in zip(columns, cells, strict=True):
            document = written(escape(cell), Hand.WORDS, millimetres(82))
            middle = above + (row - document.size().height()) / 2
            write(painter, document, box.left() + millimetres(2 + left), middle, Ink.WORDS)
        if number:
            rule(painter, box.left(), above, box.width(), Ink.RULE, HAIR)
    frame(painter, box, Ink.RULE, LINE)
    return box.bottom()


def _texts(each: Spoken) -> str:
    return f"{each.written} of {each.texts} texts"


def _state(each: Spoken) -> str:
    read = "read by a native reader" if each.reviewed else "not yet read by a native reader"
    return f"source language, {read}" if each.source else read
