"""Makes a proof book of an exhibit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPainter, QPdfWriter

from kiosk.content.checking import Checked, check_exhibit
from kiosk.content.exhibit import Exhibit
from kiosk.content.markup import parse
from kiosk.content.problems import Severity
from kiosk.content.read import read_exhibit
from kiosk.panels import discover
from kiosk.proof.book.binding import Cover, Leap, bind
from kiosk.proof.book.blocks import (
    chapter_title,
    entry,
    lines_to_sign,
    pictures,
    plain,
    screen_title,
)
from kiosk.proof.book.contents import contents, ways
from kiosk.proof.book.edition import day_of, digest_of
from kiosk.proof.book.flow import Block, Mark, Page, flow, marks_of
from kiosk.proof.book.matter import Chapter, Matter, spoken
from kiosk.proof.book.paper import (
    FOOT,
    HAIR,
    HEAD,
    ROOM,
    SIZE,
    UNITS_PER_INCH,
    Hand,
    Ink,
    millimetres,
    rule,
    write,
    written,
)
from kiosk.proof.book.screens import Shown, by_screen
from kiosk.proof.book.title import Edition, title_page
from kiosk.proof.book.words import BookWords, words_in
from kiosk.proof.draw import Order, draw_screens
from kiosk.proof.round import begin

_WIDE_COLUMNS, _TALL_COLUMNS = 2, 3
_MOST_LARGE = 2
"""So many wide pictures of a screen fill a page; of more, those after the first are small."""


class BookError(Exception):
    """A book that cannot be made; the message is a sentence for people."""


@dataclass(frozen=True)
class BookOrder:
    """What is to be put on paper."""

    screens: Order
    """Which exhibit, in which languages, and how its screens are drawn; without pictures, the book
    has no screens. Languages that nobody speaks have screens alone."""
    file: Path
    day: date | None = None
    """None: the day on which a file of the exhibit was last changed."""
    language: str = "en"
    """Of the book's own words."""


def make_book(order: BookOrder, tell: Callable[[str], None]) -> int:
    """Write the book; returns how many pages it has.

    Raises:
        BookError: the exhibit cannot be shown, or the file cannot be written.
        ProofError: as `draw_screens` does.
        RestlessError: as `draw` does.
    """
    folder = order.screens.exhibit
    checked = check_exhibit(folder, discover())
    exhibit = checked.exhibit
    if exhibit is None or checked.broken:
        raise BookError(_why_not(checked))
    try:
        with TemporaryDirectory() as kept:
            drawn: list[Shown] = []
            if order.screens.pictures:
                screens = replace(order.screens, out=Path(kept))
                reading = read_exhibit(folder, discover())
                drawn = by_screen(draw_screens(screens, reading, tell), Path(kept))
            edition = Edition(order.day or day_of(folder), digest_of(folder))
            begin()
            return _make(order, exhibit, checked, edition, drawn, Path(kept) / "loose.pdf")
    except OSError as error:
        raise BookError(f"Cannot write {order.file}: {error.strerror}.") from error


def _make(
    order: BookOrder,
    exhibit: Exhibit,
    checked: Checked,
    edition: Edition,
    drawn: Sequence[Shown],
    loose: Path,
) -> int:
    languages = spoken(exhibit, checked, order.screens.languages)
    languages = languages or spoken(exhibit, checked)
    words = words_in(order.language)
    body = flow(_Body(exhibit, [each.code for each in languages], words).blocks(checked, drawn))
    before = 1 + len(contents(ways(marks_of(body, 0)), words.contents))
    marks = marks_of(body, before)
    found = ways(marks)
    front = title_page(exhibit, edition, languages, len(checked.problems), words)
    pages = [front, *contents(found, words.contents), *body]
    title = parse(exhibit.words(exhibit.settings.title, exhibit.source_language)).plain
    title = title.replace("\N{SOFT HYPHEN}", "")
    _print(pages, loose, f"{title} · {edition.said(words)}")
    leaps = [Leap(way.page + 2, way.line, way.mark.page) for way in found]
    cover = Cover(f"{title}: {words.kind}", edition.said(words), edition.day, words.spoken)
    order.file.parent.mkdir(parents=True, exist_ok=True)
    bind(loose, order.file, cover, [Mark(words.contents, True, 2), *marks], leaps)
    return len(pages)


class _Body:
    """All that stands behind the contents."""

    def __init__(self, exhibit: Exhibit, languages: Sequence[str], words: BookWords) -> None:
        self._matter = Matter(exhibit, languages, words)
        self._languages = languages
        self._words = words

    def blocks(self, checked: Checked, drawn: Sequence[Shown]) -> Iterator[Block]:
        for chapter in self._matter.chapters(checked.drafts):
            yield from self._chapter(chapter)
        if drawn:
            yield from self._screens(drawn)
        yield from self._warnings(checked)

    def _chapter(self, chapter: Chapter) -> Iterator[Block]:
        yield chapter_title(chapter.title, self._words.counted(len(chapter.entries)))
        for item in chapter.entries:
            yield from entry(item)
        yield lines_to_sign(self._languages, self._words.to_sign)

    def _screens(self, drawn: Sequence[Shown]) -> Iterator[Block]:
        said = self._words.screens_said.format(number=len(drawn))
        yield chapter_title(self._words.screens, said)
        for screen in drawn:
            yield screen_title(screen.name)
            rows = list(_rows(screen))
            for place, row in enumerate(rows):
                last = place == len(rows) - 1 and not screen.problems
                yield replace(row, keep=not last)
            if screen.problems:
                yield plain("<br>".join(screen.problems), Hand.SMALL, Ink.MARK, millimetres(3))
        yield lines_to_sign(self._languages, self._words.to_sign)

    def _warnings(self, checked: Checked) -> Iterator[Block]:
        words, number = self._words, len(checked.problems)
        said = words.warnings_said.format(number=number) if number else words.no_warnings
        yield chapter_title(words.warnings, said)
        for each in self._matter.warnings(checked.problems):
            yield from entry(each)
        yield lines_to_sign([words.every_language], words.to_sign)


def _rows(screen: Shown) -> Iterator[Block]:
    rest = list(screen.pictures)
    columns = _WIDE_COLUMNS if screen.wide else _TALL_COLUMNS
    if screen.wide:
        large = len(rest) if len(rest) <= _MOST_LARGE else 1
        for picture in rest[:large]:
            yield pictures([picture], 1, ROOM.width() * 9 / 16)
        rest = rest[large:]
    width = ROOM.width() / columns - millimetres(2)
    height = width * 9 / 16 if screen.wide else width * 16 / 9
    for start in range(0, len(rest), columns):
        yield pictures(rest[start : start + columns], columns, height)


def _print(pages: Sequence[Page], file: Path, foot: str) -> None:
    writer = QPdfWriter(str(file))
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageSize(SIZE)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise BookError(f"Cannot write {file}.")
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
            _around(painter, page, f"{foot} · {page.chapter}", f"{number} / {len(pages)}")
        page.draw(painter)
    painter.end()


def _around(painter: QPainter, page: Page, said: str, number: str) -> None:
    """The foot, and above what goes on there."""
    about = written(escape(page.about), Hand.SMALL, ROOM.width())
    write(painter, about, ROOM.left(), HEAD, Ink.MARK)
    words = written(escape(said), Hand.SMALL, ROOM.width() - millimetres(25))
    count = written(number, Hand.SMALL, ROOM.width())
    rule(painter, ROOM.left(), FOOT - millimetres(2), ROOM.width(), Ink.RULE, HAIR)
    write(painter, words, ROOM.left(), FOOT, Ink.SOFT)
    write(painter, count, ROOM.right() - count.idealWidth(), FOOT, Ink.SOFT)


def _why_not(checked: Checked) -> str:
    errors = [each for each in checked.problems if each.severity is Severity.ERROR]
    first = errors[0]
    place = "" if first.file == "." else f"{first.file}:{first.line}:{first.column}: "
    more = f" (and {len(errors) - 1} more; `kiosk check` lists all)" if len(errors) > 1 else ""
    return f"No book of a broken exhibit: {place}{first.message}; {first.help}{more}."
