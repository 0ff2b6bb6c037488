"""How names on the map are written, and how much room they take."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from kiosk.panels.map.curved import GULF, MOUNTAIN, SEA, Letter
from kiosk.panels.map.names import CITY, LABEL, PEAK, TOWN
from kiosk.panels.map.room import Box
from kiosk.ui.lettering import font_of, side_of

FAMILIES = {
    CITY: ("Forum", 400, False),
    TOWN: ("Jost", 500, False),
    PEAK: ("EB Garamond", 500, True),
    LABEL: ("EB Garamond", 500, True),
    SEA: ("EB Garamond", 500, True),
    GULF: ("EB Garamond", 500, True),
    MOUNTAIN: ("Forum", 400, False),
}
"""Family, weight and whether slanted, by style of lettering."""

TONES = (SEA, GULF, MOUNTAIN)
"""The order of the theme's colours for letters and their halos."""

REACH = 0.11
"""How far a halo reaches, in sizes of the letters."""

LINE_HEIGHT = 0.95
"""Of names, in lines of their fonts, as they are drawn too."""


@dataclass(frozen=True)
class LetterPicture:
    """A letter as QML shows it. Its place is in pixels of the frame, its side in those of the
    screen; `font`, `reach`, `angle` and `words` are what the provider of lettering asks for."""

    key: str
    at_x: float
    at_y: float
    side: int
    tone: int
    font: str
    reach: float
    angle: float
    words: str
    name: Box
    """Where the middles of all letters of its name lie, in pixels of the frame."""
    hidden: bool = False


@cache
def _font(style: str, size: int) -> QFont:
    family, weight, italic = FAMILIES[style]
    return font_of(family, size, weight, italic=italic)


@cache
def advance(letter: str, style: str, size: float) -> float:
    """Width of a letter in a style, all in screen pixels."""
    return QFontMetricsF(_font(style, round(size))).horizontalAdvance(letter)


@cache
def room_for(words: str, style: str, size: int) -> tuple[float, float]:
    """Width and height of a name with its halo, in screen pixels. Letters that its font lacks come
    from another one, and may be higher."""
    layout = QTextLayout(words, _font(style, size))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth() + 8, line.height() * LINE_HEIGHT


def pictures_of(name: Sequence[Letter]) -> list[LetterPicture]:
    """How the letters of a name are shown."""
    left, right = min(each.at_x for each in name), max(each.at_x for each in name)
    top, bottom = min(each.at_y for each in name), max(each.at_y for each in name)
    around = Box(left, top, right - left, bottom - top)
    return [_picture_of(letter, around) for letter in name]


def _picture_of(letter: Letter, around: Box) -> LetterPicture:
    family, weight, italic = FAMILIES[letter.style]
    size, reach = round(letter.size), round(letter.size * REACH, 1)
    return LetterPicture(
        key=letter.key,
        at_x=letter.at_x,
        at_y=letter.at_y,
        side=side_of(size, reach),
        tone=TONES.index(letter.style),
        font=f"{quote(family)},{size},{weight},{italic}",
        reach=reach,
        angle=letter.angle,
        words=quote(letter.letter, safe=""),
        name=around,
    )
