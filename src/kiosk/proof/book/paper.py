"""A4 in units of a tenth of a point, and the hand that everything on it is written in."""

from collections.abc import Iterator
from enum import Enum
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
    QTextOption,
)

from kiosk.content.palette import DAY

UNITS_PER_INCH = 720


def millimetres(length: float) -> float:
    """In units."""
    return length * UNITS_PER_INCH / 25.4


SIZE = QPageSize(QPageSize.PageSizeId.A4)
WIDTH, HEIGHT = millimetres(210), millimetres(297)
LEFT, TOP = millimetres(20), millimetres(20)
HEAD, FOOT = millimetres(12), millimetres(281)
ROOM = QRectF(LEFT, TOP, WIDTH - 2 * LEFT, millimetres(252))
"""Where matter stands; the foot is below."""
HAIR, LINE = 3.0, 7.0
"""Thin and common rules."""


class Ink(Enum):
    """Colours by what they are for; all are dark enough for a copying machine."""

    WORDS = DAY.ink
    SOFT = DAY.ink_soft
    MARK = DAY.kicker
    RULE = DAY.line
    PALE = DAY.chosen

    @property
    def colour(self) -> QColor:
        """As Qt has it."""
        return QColor(self.value)


class Hand(Enum):
    """How words are written: family, size in units, weight."""

    DISPLAY = ("Forum", 340, 400)
    CHAPTER = ("Forum", 240, 400)
    TITLE = ("Forum", 150, 400)
    LEAD = ("Jost", 115, 400)
    WORDS = ("Jost", 95, 400)
    SMALL = ("Jost", 78, 400)
    LABEL = ("Jost", 78, 500)
    HEAD = ("Jost", 82, 600)

    @property
    def font(self) -> QFont:
        """Without hinting, which is for screens."""
        family, size, weight = self.value
        font = QFont(family)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    @cached_property
    def ascent(self) -> float:
        """From the top of a line to where its letters stand."""
        return QFontMetricsF(self.font).ascent()


def written(
    styled: str, hand: Hand, width: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading
) -> QTextDocument:
    """StyledText, set in lines of a width; each paragraph runs as its first letter asks."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(hand.font)
    document.setDocumentMargin(0)
    option = QTextOption(align)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    document.setDefaultTextOption(option)
    document.setTextWidth(width)
    document.setHtml(styled)
    return document


def write(painter: QPainter, document: QTextDocument, left: float, top: float, ink: Ink) -> None:
    """Put it onto a page, with its upper left corner there."""
    height = document.size().height()
    write_part(painter, document, (0, height), left, top, ink)


def write_part(
    painter: QPainter,
    document: QTextDocument,
    part: tuple[float, float],
    left: float,
    top: float,
    ink: Ink,
) -> None:
    """Put some lines of it onto a page: those between two heights of it."""
    start, end = part
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = context.palette
    palette.setColor(QPalette.ColorRole.Text, ink.colour)
    context.palette = palette
    context.clip = QRectF(0, start, document.textWidth(), end - start)
    painter.save()
    painter.translate(left, top - start)
    if part != (0, document.size().height()):
        painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def parts_of(document: QTextDocument, most: float) -> Iterator[tuple[float, float]]:
    """Heights between which lie whole lines of it, no higher than `most` together."""
    whole = document.size().height()
    start = last = 0.0
    if whole > most:
        for bottom in _line_ends(document):
            if bottom - start > most:
                yield start, last
                start = last
            last = bottom
    yield start, whole


def rule(painter: QPainter, left: float, top: float, width: float, ink: Ink, thick: float) -> None:
    """A line across."""
    painter.fillRect(QRectF(left, top - thick / 2, width, thick), ink.colour)


def frame(painter: QPainter, box: QRectF, ink: Ink, thick: float) -> None:
    """A line around."""
    painter.save()
    painter.setPen(QPen(ink.colour, thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.restore()


def _line_ends(document: QTextDocument) -> Iterator[float]:
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield layout.position().y() + line.y() + line.height()
        block = block.next()
