"""The colours of the design by role, and how well they stand out from each other. No Qt.

Roles name what a colour is for, never how it looks: an exhibit may have its own colours, and strong
contrast turns paper black.
"""

from collections.abc import Mapping
from dataclasses import dataclass

DAY: Mapping[str, str] = {
    "ground": "#F4EAD3",  # the page
    "surface": "#FBF5E6",  # cards and buttons on it
    "ink": "#0B1F33",
    "inkSoft": "#4A4334",
    "line": "#8C7650",  # outlines
    "kicker": "#80190D",  # the words above a title
    "chosen": "#E6D6B2",  # what is chosen, and what is disputed
    "chosenInk": "#0B1F33",
    "accent": "#D7381F",  # the point of the story; never words, never under words
    "accentInk": "#FBF5E6",
    "primary": "#80190D",  # the button that leads on
    "primaryInk": "#FBF5E6",
    "solid": "#0B1F33",  # small discs and thumbs on paper
    "solidInk": "#FBF5E6",
    "verified": "#CFE5DC",
    "verifiedInk": "#0B4A52",
    "gives": "#F3D9CB",
    "givesInk": "#80190D",
    "right": "#1F4A3A",
    "past": "#0F5C66",
    "coming": "#8FA9A3",
    "night": "#0B1F33",  # the bar and dark grounds
    "nightDeep": "#071524",
    "nightRaised": "#12304A",
    "nightInk": "#FBF5E6",
    "nightInkSoft": "#B9C7CF",
    "gold": "#EDBE63",  # what can be done by night
    "goldInk": "#071524",
    "rule": "#D9A441",
    "sea": "#0A434B",  # the darkest of the bands that carry words
    "seaInk": "#FBF5E6",
    "seaKicker": "#FFE7B0",
}

_BLACK, _WHITE, _YELLOW = "#000000", "#FFFFFF", "#FFD94A"

CONTRAST: Mapping[str, str] = {
    "ground": _BLACK,
    "surface": _BLACK,
    "ink": _WHITE,
    "inkSoft": _WHITE,
    "line": _WHITE,
    "kicker": _YELLOW,
    "chosen": _YELLOW,
    "chosenInk": _BLACK,
    "accent": _YELLOW,
    "accentInk": _BLACK,
    "primary": _YELLOW,
    "primaryInk": _BLACK,
    "solid": _WHITE,
    "solidInk": _BLACK,
    "verified": _BLACK,
    "verifiedInk": _WHITE,
    "gives": _BLACK,
    "givesInk": _YELLOW,
    "right": _WHITE,
    "past": _WHITE,
    "coming": "#8C8C8C",
    "night": _BLACK,
    "nightDeep": _BLACK,
    "nightRaised": "#262626",
    "nightInk": _WHITE,
    "nightInkSoft": _WHITE,
    "gold": _YELLOW,
    "goldInk": _BLACK,
    "rule": _YELLOW,
    "sea": _BLACK,
    "seaInk": _WHITE,
    "seaKicker": _YELLOW,
}


@dataclass(frozen=True)
class Pair:
    """Two roles that meet on a screen: the upper must stand out from the lower."""

    upper: str
    lower: str
    words: bool = True

    @property
    def wanted(self) -> float:
        """The least contrast of a good design: 7 for words, 3 for shapes."""
        return WORDS if self.words else SHAPES

    @property
    def needed(self) -> float:
        """Below this it must not be shown: 4.5 for words, 3 for shapes."""
        return WORDS_AT_LEAST if self.words else SHAPES


WORDS, WORDS_AT_LEAST, SHAPES = 7.0, 4.5, 3.0

PAIRS: tuple[Pair, ...] = (
    Pair("ink", "ground"),
    Pair("ink", "surface"),
    Pair("inkSoft", "ground"),
    Pair("inkSoft", "surface"),
    Pair("kicker", "ground"),
    Pair("kicker", "surface"),
    Pair("chosenInk", "chosen"),
    Pair("primaryInk", "primary"),
    Pair("solidInk", "solid"),
    Pair("verifiedInk", "verified"),
    Pair("ink", "verified"),
    Pair("givesInk", "gives"),
    Pair("ink", "gives"),
    Pair("nightInk", "night"),
    Pair("nightInk", "nightDeep"),
    Pair("nightInk", "nightRaised"),
    Pair("nightInkSoft", "night"),
    Pair("nightInkSoft", "nightRaised"),
    Pair("gold", "night"),
    Pair("goldInk", "gold"),
    Pair("seaInk", "sea"),
    Pair("seaKicker", "sea"),
    Pair("line", "ground", words=False),
    Pair("line", "surface", words=False),
    Pair("accent", "ground", words=False),
    Pair("accent", "surface", words=False),
    Pair("accent", "night", words=False),
    Pair("accentInk", "accent", words=False),
    Pair("right", "surface", words=False),
    Pair("past", "ground", words=False),
    Pair("rule", "night", words=False),
)


def contrast(one: str, other: str) -> float:
    """How far two colours, each `#RRGGBB`, stand apart: 1 to 21, as WCAG 2 counts."""
    light, dark = sorted(map(_luminance, (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
