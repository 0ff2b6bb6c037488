"""Words with a halo, turned by any angle, as pictures that cost a frame next to nothing.

`image://lettering/FAMILY,SIZE,WEIGHT,ITALIC,FILL,HALO,REACH,ANGLE/WORDS`, each of them encoded as
in any URL. A picture is a square whose middle is the middle of the words; or, where there is no
fill, the halo alone, as wide as the words and twice as high as their size, with the baseline at 1.3
of it. Pictures are never loaded asynchronously: see docs/decisions/0010.
"""

from dataclasses import dataclass
from math import ceil, cos, pi, sin
from urllib.parse import unquote

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
)
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.clear_image import clear_image

BASELINE = 1.3
"""Where the baseline of a halo lies, in sizes of its font."""
_FIELDS = 8


@dataclass(frozen=True)
class Lettering:
    """What is written, and how. `fill` or `halo` may be empty; lengths are pixels."""

    family: str
    size: int
    weight: int
    italic: bool
    fill: str
    halo: str
    reach: float
    """How far the halo reaches beyond the letters."""
    angle: float
    """Degrees clockwise; for words with a fill only."""
    words: str

    @classmethod
    def parse(cls, address: str) -> "Lettering":
        """What an address, without its scheme and host, says.

        Raises:
            ValueError: it says something else.
        """
        how, slash, words = address.partition("/")
        parts = unquote(how).split(",")
        if len(parts) != _FIELDS or not slash:
            raise ValueError(address)
        family, size, weight, italic, fill, halo, reach, angle = parts
        return cls(
            family,
            int(size),
            int(weight),
            italic in {"True", "true"},
            fill,
            halo,
            float(reach),
            float(angle),
            unquote(words),
        )

    def font(self) -> QFont:
        """The font that it is written in."""
        return font_of(self.family, self.size, self.weight, italic=self.italic)


def font_of(family: str, size: int, weight: int, *, italic: bool = False) -> QFont:
    """A font of so many pixels; weights count as in CSS."""
    font = QFont(family)
    font.setPixelSize(max(1, size))
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


_AROUND = [
    (reach * cos(turn * pi / count), reach * sin(turn * pi / count))
    for reach, count in ((1.0, 6), (0.55, 3))
    for turn in range(2 * count)
]
"""Where copies of the words lie that make a halo, in reaches."""


def side_of(size: int, reach: float) -> int:
    """Side of the picture of a letter of a size with a halo, in pixels."""
    return ceil(1.6 * size + 2 * reach)


def draw(lettering: Lettering) -> QImage:
    """Its picture, with a clear ground."""
    font, words = lettering.font(), lettering.words
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(words)
    if lettering.fill:
        side = side_of(lettering.size, lettering.reach)
        box, middle = QSize(side, side), QPointF(side / 2, side / 2)
        start = QPointF(-width / 2, metrics.capHeight() / 2)
    else:
        box = QSize(ceil(width + 2 * lettering.reach), 2 * lettering.size)
        middle, start = QPointF(lettering.reach, BASELINE * lettering.size), QPointF(0, 0)
    image = clear_image(box)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.translate(middle)
    painter.rotate(lettering.angle)
    if lettering.halo:
        painter.setPen(QColor(lettering.halo))
        for across, down in _AROUND:
            shift = QPointF(across * lettering.reach, down * lettering.reach)
            painter.drawText(start + shift, words)
    if lettering.fill:
        painter.setPen(QColor(lettering.fill))
        painter.drawText(start, words)
    painter.end()
    return image


class LetteringProvider(QQuickImageProvider):
    """Draws what an address says; one that says nothing sensible is a clear pixel."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002 - as Qt calls it
        try:
            return draw(Lettering.parse(id))
        except ValueError:
            return clear_image(QSize(1, 1))
