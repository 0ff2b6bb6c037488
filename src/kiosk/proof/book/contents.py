"""The contents: each title with its page, in two columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from kiosk.proof.book.flow import Block, Mark, Page
from kiosk.proof.book.paper import ROOM, Hand, Ink, millimetres, rule, write, written

_GAP = millimetres(8)
_COLUMN = (ROOM.width() - _GAP) / 2
_NUMBER = millimetres(10)
_HEAD = millimetres(18)
_BEFORE_CHAPTER = millimetres(3)
_LINE, _CHAPTER_LINE = millimetres(4.2), millimetres(7.6)
_UNDER_RULE = millimetres(1)


@dataclass(frozen=True)
class Way:
    """From a line of the contents to its page."""

    page: int
    """On which the line stands, counted among the contents from 0."""
    line: QRectF
    mark: Mark


def ways(marks: Sequence[Mark]) -> list[Way]:
    """Where each title stands."""
    return list(_placed(marks))


def contents(found: Sequence[Way], title: str) -> list[Page]:
    """The pages that hold them; the first has a title."""
    pages: list[Page] = []
    for number in range(max((way.page for way in found), default=-1) + 1):
        here = [way for way in found if way.page == number]
        pages.append(Page([(ROOM.top(), _block(here, "" if number else title))], title))
    return pages


def _placed(marks: Sequence[Mark]) -> Iterator[Way]:
    page, column, top = 0, 0, ROOM.top() + _HEAD
    start = top
    for mark in marks:
        before = _BEFORE_CHAPTER if mark.chapter and top > start else 0.0
        height = _CHAPTER_LINE if mark.chapter else _LINE
        needed = before + height + (_LINE if mark.chapter else 0)
        if top + needed > ROOM.bottom():
            column += 1
            if column == 2:
                page, column, start = page + 1, 0, ROOM.top()
            top, before = start, 0.0
        left = ROOM.left() + column * (_COLUMN + _GAP)
        yield Way(page, QRectF(left, top + before, _COLUMN, height), mark)
        top += before + height


def _block(lines: Sequence[Way], title: str) -> Block:
    def draw(painter: QPainter, top: float) -> None:
        head = written(escape(title), Hand.CHAPTER, ROOM.width())
        write(painter, head, ROOM.left(), top, Ink.WORDS)
        for way in lines:
            _line(painter, way)

    return Block(ROOM.height(), draw)


def _line(painter: QPainter, way: Way) -> None:
    hand = Hand.LEAD if way.mark.chapter else Hand.SMALL
    width = way.line.width() - _NUMBER
    elided = QFontMetricsF(hand.font).elidedText(
        way.mark.title, Qt.TextElideMode.ElideRight, width - millimetres(2)
    )
    title = written(escape(elided), hand, width)
    number = written(f"{way.mark.page}", hand, _NUMBER, Qt.AlignmentFlag.AlignRight)
    write(painter, title, way.line.left(), way.line.top(), Ink.WORDS)
    write(painter, number, way.line.right() - _NUMBER, way.line.top(), Ink.WORDS)
    if way.mark.chapter:
        below = way.line.bottom() - _UNDER_RULE
        rule(painter, way.line.left(), below, way.line.width(), Ink.MARK, 5)
