"""What a page of a proof book is made of: titles, texts by language, pictures, lines to sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QTextDocument

from kiosk.content.items import Certainty
from kiosk.proof.book.flow import Block, Mark
from kiosk.proof.book.matter import (
    Entry,
    FactRow,
    FactsRow,
    PictureRow,
    ProblemRow,
    Row,
    TextRow,
    Words,
)
from kiosk.proof.book.paper import (
    HAIR,
    LINE,
    ROOM,
    Hand,
    Ink,
    frame,
    millimetres,
    parts_of,
    rule,
    write,
    write_part,
    written,
)

_LABEL = millimetres(30)
_COLUMNS = 2
"""In which short texts stand beside each other."""
_LANGUAGE = millimetres(8)
_NUMBER = millimetres(12)
_WORDS_LEFT = ROOM.left() + _LABEL + _LANGUAGE
_WORDS_WIDTH = ROOM.width() - _LABEL - _LANGUAGE - _NUMBER
_GAP, _BETWEEN = millimetres(1.2), millimetres(5)
"""Between rows, and between columns."""
_MOST = millimetres(90)
"""A text higher than that may be divided between pages."""
_THUMBNAIL = QSize(round(millimetres(60)), round(millimetres(38)))
_PIXELS_PER_UNIT = 200 / 720
_RIGHT = Qt.AlignmentFlag.AlignRight


def _column(columns: int) -> float:
    """How wide one of so many is."""
    return (ROOM.width() - _LABEL - _BETWEEN * (columns - 1)) / columns


_SHORT = _column(_COLUMNS) - _LANGUAGE - _NUMBER
"""As wide as a text may be that stands beside others."""


def chapter_title(title: str, said: str) -> Block:
    """The head of a chapter, on a page of its own."""
    name, below = written(escape(title), Hand.CHAPTER, ROOM.width()), _small(said, ROOM.width())
    top_of_words = name.size().height() + millimetres(1)
    top_of_rule = top_of_words + below.size().height() + millimetres(3)

    def draw(painter: QPainter, top: float) -> None:
        write(painter, name, ROOM.left(), top, Ink.WORDS)
        write(painter, below, ROOM.left(), top + top_of_words, Ink.SOFT)
        rule(painter, ROOM.left(), top + top_of_rule, ROOM.width(), Ink.MARK, LINE * 2)

    mark = Mark(title, chapter=True)
    return Block(top_of_rule + millimetres(3), draw, keep=True, fresh=True, mark=mark)


def entry(item: Entry) -> Iterator[Block]:
    """An item with all that its file says of it."""
    yield _entry_title(item)
    about = " · ".join(filter(None, (item.title, item.place.rpartition(":")[0])))
    for number, row in enumerate(item.rows, 1):
        leads = isinstance(row, FactRow | FactsRow) and number < len(item.rows)
        for block in _together(list(_row(row))):
            yield replace(block, about=about, keep=block.keep or leads)


def lines_to_sign(languages: Sequence[str], columns: Sequence[str]) -> Block:
    """Who read a chapter, when; a line for each language."""
    head, row, first = millimetres(7), millimetres(10), millimetres(28)
    height = millimetres(10) + head + row * len(languages)
    width = (ROOM.width() - first) / len(columns)

    def draw(painter: QPainter, top: float) -> None:
        top += millimetres(8)
        box = QRectF(ROOM.left(), top, ROOM.width(), head + row * len(languages))
        painter.fillRect(QRectF(box.left(), top, box.width(), head), Ink.PALE.colour)
        for column, name in enumerate(columns):
            left = box.left() + first + column * width
            _cell(painter, name, left, top, head, Hand.LABEL)
            painter.fillRect(QRectF(left, top, HAIR, box.height()), Ink.RULE.colour)
        for number, language in enumerate(languages):
            below = top + head + number * row
            _cell(painter, language, box.left(), below, row, Hand.WORDS)
            rule(painter, box.left(), below, box.width(), Ink.RULE, HAIR)
        frame(painter, box, Ink.RULE, LINE)

    return Block(height, draw)


def plain(styled: str, hand: Hand, ink: Ink, after: float = 0) -> Block:
    """Words over the whole width, and some room after them."""
    document = written(styled, hand, ROOM.width())

    def draw(painter: QPainter, top: float) -> None:
        write(painter, document, ROOM.left(), top, ink)

    return Block(document.size().height() + after, draw)


def screen_title(name: str) -> Block:
    """The name of a screen, as `kiosk proof --screen` takes it."""
    document = written(escape(name), Hand.TITLE, ROOM.width())
    height = document.size().height() + millimetres(2)

    def draw(painter: QPainter, top: float) -> None:
        write(painter, document, ROOM.left(), top, Ink.WORDS)

    return Block(height, draw, keep=True, mark=Mark(name))


def pictures(row: Sequence[tuple[str, Path]], columns: int, height: float) -> Block:
    """Pictures beside each other, each with a line below."""
    gap = millimetres(4)
    width = (ROOM.width() - gap * (columns - 1)) / columns
    captions = [_small(caption, width) for caption, _ in row]
    below = max(caption.size().height() for caption in captions)

    def draw(painter: QPainter, top: float) -> None:
        for number, ((_, file), caption) in enumerate(zip(row, captions, strict=True)):
            room = QRectF(ROOM.left() + number * (width + gap), top, width, height)
            picture = _read(file, room.size().toSize())
            if not picture.isNull():
                shown = _fitted(picture, room)
                painter.drawImage(shown, picture)
                frame(painter, shown, Ink.RULE, HAIR)
            write(painter, caption, room.left(), room.bottom() + millimetres(1), Ink.SOFT)

    return Block(height + below + millimetres(4), draw)


def _together(blocks: Sequence[Block]) -> Iterator[Block]:
    """On one page, unless they are too many for that."""
    low = sum(block.height for block in blocks) < _MOST
    for number, block in enumerate(blocks, 1):
        yield replace(block, keep=block.keep or (low and number < len(blocks)))


def _entry_title(item: Entry) -> Block:
    side = millimetres(34)
    title = written(escape(item.title), Hand.TITLE, ROOM.width() - side)
    names = " · ".join(filter(None, (item.name, item.place)))
    below = _small(escape(names), ROOM.width())
    before, after = millimetres(6), millimetres(2)
    height = title.size().height()

    def draw(painter: QPainter, top: float) -> None:
        rule(painter, ROOM.left(), top + before / 2, ROOM.width(), Ink.RULE, LINE)
        top += before
        write(painter, title, ROOM.left(), top, Ink.WORDS)
        if item.certainty:
            _certainty(painter, item, ROOM.right() - side, top, height)
        write(painter, below, ROOM.left(), top + height, Ink.MARK)

    whole = before + height + below.size().height() + after
    return Block(whole, draw, keep=bool(item.rows), mark=Mark(item.title))


def _certainty(painter: QPainter, item: Entry, left: float, top: float, height: float) -> None:
    """By its shape as well as in words: full, half, empty."""
    size = millimetres(2.4)
    word = written(item.certainty_word, Hand.LABEL, millimetres(28), _RIGHT)
    middle = top + height / 2
    write(painter, word, left + millimetres(6), middle - word.size().height() / 2, Ink.WORDS)
    across = left + millimetres(34) - word.idealWidth() - millimetres(4)
    disc = QRectF(across - size / 2, middle - size / 2, size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Ink.WORDS.colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    painter.setBrush(Ink.WORDS.colour)
    match item.certainty:
        case Certainty.VERIFIED:
            painter.drawEllipse(disc)
        case Certainty.APPROXIMATE:
            painter.drawChord(disc, 90 * 16, 180 * 16)
        case Certainty.DISPUTED | None:
            pass
    painter.restore()


def _row(row: Row) -> Iterator[Block]:
    match row:
        case TextRow():
            yield from _text(row)
        case FactRow():
            yield _line(row.label, [_fact(escape(row.value), f":{row.line}")])
        case FactsRow():
            yield _facts(row)
        case PictureRow():
            yield _thumbnail(row)
        case ProblemRow():
            yield _problem(row)


@dataclass(frozen=True)
class _Cell:
    """Words in the table that a file is laid out in, with their language and line."""

    language: str
    words: QTextDocument
    line: str
    ink: Ink
    part: tuple[float, float]

    @property
    def height(self) -> float:
        return self.part[1] - self.part[0]


def _text(row: TextRow) -> Iterator[Block]:
    """Its languages below each other; beside each other where all are short."""
    cells = [cell for words in row.words for cell in _cells(words)]
    label, columns = row.label, _COLUMNS if all(map(_is_short, cells)) else 1
    for cell in cells if columns > 1 else ():
        cell.words.setTextWidth(_SHORT)
    for start in range(0, len(cells), columns):
        yield _line(label, cells[start : start + columns], columns)
        label = ""


def _cells(words: Words) -> Iterator[_Cell]:
    document = written(words.styled, Hand.WORDS, _WORDS_WIDTH)
    ink = Ink.WORDS if words.line else Ink.MARK
    language, line = words.language, f":{words.line}" if words.line else ""
    for part in parts_of(document, _MOST):
        yield _Cell(language, document, line, ink, part)
        language = line = ""


def _is_short(cell: _Cell) -> bool:
    one_line = cell.height < 2 * cell.words.defaultFont().pixelSize()
    return one_line and cell.words.idealWidth() <= _SHORT


def _facts(row: FactsRow) -> Block:
    said = " &nbsp;·&nbsp; ".join(
        f"<b>{escape(each.label)}</b>&nbsp;{escape(each.value)}" for each in row.facts
    )
    first, last = row.facts[0].line, row.facts[-1].line
    lines = f":{first}\N{EN DASH}{last}" if last > first else f":{first}"
    return _line(row.label, [_fact(said, lines)])


def _fact(styled: str, line: str) -> _Cell:
    words = written(styled, Hand.SMALL, _WORDS_WIDTH + _LANGUAGE)
    return _Cell("", words, line, Ink.SOFT, (0, words.size().height()))


def _line(label: str, cells: Sequence[_Cell], columns: int = 1) -> Block:
    """A line of the table; a new row of it where there is a label."""
    name = written(escape(label), Hand.LABEL, _LABEL - millimetres(2))
    above = _GAP if label else 0.0
    height = max(*(cell.height for cell in cells), name.size().height() if label else 0.0)
    width = _column(columns)

    def draw(painter: QPainter, top: float) -> None:
        if label:
            rule(painter, ROOM.left(), top, ROOM.width(), Ink.PALE, HAIR)
        top += above
        write(painter, name, ROOM.left(), _small_top(top), Ink.SOFT)
        for number, cell in enumerate(cells):
            _put(painter, cell, ROOM.left() + _LABEL + number * (width + _BETWEEN), width, top)

    return Block(above + height + millimetres(0.6), draw)


def _put(painter: QPainter, cell: _Cell, left: float, width: float, top: float) -> None:
    small = _small_top(top)
    tag = written(cell.language, Hand.LABEL, _LANGUAGE)
    number = written(cell.line, Hand.SMALL, _NUMBER, _RIGHT)
    write(painter, tag, left, small, Ink.MARK)
    is_small = cell.words.defaultFont().pixelSize() < Hand.WORDS.font.pixelSize()
    words_left = left if is_small else left + _LANGUAGE
    write_part(painter, cell.words, cell.part, words_left, small if is_small else top, cell.ink)
    write(painter, number, left + width - _NUMBER, small, Ink.SOFT)


def _small_top(top: float) -> float:
    """Where small letters begin that stand on the line of common ones."""
    return top + Hand.WORDS.ascent - Hand.SMALL.ascent


def _thumbnail(row: PictureRow) -> Block:
    picture = _read(row.path, _THUMBNAIL)
    size = QImageReader(str(row.path)).size()
    said = f"{row.name}<br>{size.width()} × {size.height()}"
    words = _small(said, millimetres(50))
    name = written(escape(row.label), Hand.LABEL, _LABEL - millimetres(2))
    number = written(f":{row.line}", Hand.SMALL, _NUMBER, _RIGHT)
    room = QRectF(_WORDS_LEFT, 0, _THUMBNAIL.width(), _THUMBNAIL.height())
    shown = _fitted(picture, room) if not picture.isNull() else QRectF(room.topLeft(), QSize())

    def draw(painter: QPainter, top: float) -> None:
        rule(painter, ROOM.left(), top, ROOM.width(), Ink.PALE, HAIR)
        top += _GAP
        write(painter, name, ROOM.left(), top, Ink.SOFT)
        box = shown.translated(QPointF(0, top))
        if not picture.isNull():
            painter.drawImage(box, picture)
            frame(painter, box, Ink.RULE, HAIR)
        write(painter, words, box.right() + millimetres(3), top, Ink.SOFT)
        write(painter, number, ROOM.right() - _NUMBER, top, Ink.SOFT)

    height = max(shown.height(), words.size().height())
    return Block(height + _GAP + millimetres(1.5), draw, keep=True)


def _problem(row: ProblemRow) -> Block:
    said = f"<b>{escape(row.code)}</b>: {escape(row.message)}<br>{escape(row.help)}"
    words = written(said, Hand.SMALL, _WORDS_WIDTH + _LANGUAGE)
    cell = _Cell("", words, "", Ink.WORDS, (0, words.size().height()))
    return _line(row.label, [cell])


def _small(words: str, width: float) -> QTextDocument:
    return written(words, Hand.SMALL, width)


def _cell(
    painter: QPainter, words: str, left: float, top: float, height: float, hand: Hand
) -> None:
    document = written(escape(words), hand, millimetres(40))
    middle = top + (height - document.size().height()) / 2
    write(painter, document, left + millimetres(2), middle, Ink.WORDS)


def _fitted(picture: QImage, room: QRectF) -> QRectF:
    size = picture.size().toSizeF()
    size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(room.topLeft(), size)


def _read(file: Path, room: QSize) -> QImage:
    """A picture no finer than paper shows it in some room; empty if it cannot be read."""
    reader = QImageReader(str(file))
    picture = reader.read()
    finest = QSize(round(room.width() * _PIXELS_PER_UNIT), round(room.height() * _PIXELS_PER_UNIT))
    wanted = picture.size().scaled(finest, Qt.AspectRatioMode.KeepAspectRatio)
    if picture.isNull() or wanted.width() >= picture.width():
        return _on_paper(picture)
    smooth = Qt.TransformationMode.SmoothTransformation
    return _on_paper(picture.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))


def _on_paper(picture: QImage) -> QImage:
    """Without its clear parts, so that it can be kept as JPEG."""
    if picture.isNull() or not picture.hasAlphaChannel():
        return picture
    ground = QImage(picture.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground
