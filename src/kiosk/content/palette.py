"""The colours of the design by role, and how well they stand out from each other. No Qt.

Roles name what a colour is for, never how it looks: an exhibit may have its own colours, and strong
contrast turns paper black.
"""

from dataclasses import dataclass, fields
from typing import Annotated

from kiosk.content.marks import Matches
from kiosk.content.record import Record, field

COLOUR_PATTERN = "^#[0-9A-Fa-f]{6}$"
Colour = Annotated[str, Matches(COLOUR_PATTERN)]


class Colours(Record):
    """All colours by role, each as `"#RRGGBB"`. What is left out is as in the design."""

    ground: Colour = field(default="#F4EAD3", description="The page.")
    surface: Colour = field(default="#FBF5E6", description="Cards and buttons on the page.")
    ink: Colour = field(default="#0B1F33", description="Words.")
    ink_soft: Colour = field(default="#484132", description="Words that matter less.")
    line: Colour = field(default="#8C7650", description="Outlines.")
    kicker: Colour = field(default="#80190D", description="The words above a title.")
    chosen: Colour = field(default="#E6D6B2", description="What is chosen, and what is disputed.")
    chosen_ink: Colour = field(default="#0B1F33", description="Words on it.")
    accent: Colour = field(
        default="#D7381F", description="The point of the story: shapes only, never words."
    )
    accent_ink: Colour = field(default="#FBF5E6", description="Signs on it.")
    primary: Colour = field(default="#80190D", description="The button that leads on.")
    primary_ink: Colour = field(default="#FBF5E6", description="Words on it.")
    solid: Colour = field(default="#0B1F33", description="Small discs on paper.")
    solid_ink: Colour = field(default="#FBF5E6", description="Figures on them.")
    verified: Colour = field(
        default="#CFE5DC", description="What is certain, and what somebody gets."
    )
    verified_ink: Colour = field(default="#0B4A52", description="Words on it.")
    gives: Colour = field(default="#F3D9CB", description="What somebody gives.")
    gives_ink: Colour = field(default="#80190D", description="Words on it.")
    right: Colour = field(default="#1F4A3A", description="Right answers, and what still stands.")
    past: Colour = field(default="#0F5C66", description="Days gone by.")
    coming: Colour = field(default="#8FA9A3", description="Days to come.")
    night: Colour = field(default="#0B1F33", description="The bar, and dark grounds.")
    night_deep: Colour = field(default="#071524", description="The darkest ground.")
    night_raised: Colour = field(default="#12304A", description="Surfaces on dark grounds.")
    night_ink: Colour = field(default="#FBF5E6", description="Words on dark grounds.")
    night_ink_soft: Colour = field(
        default="#B9C7CF", description="Words on dark grounds that matter less."
    )
    gold: Colour = field(default="#EDBE63", description="What can be done, on dark grounds.")
    gold_ink: Colour = field(default="#071524", description="Words on it.")
    rule: Colour = field(default="#D9A441", description="The rule above the bar.")
    sea: Colour = field(default="#0A434B", description="The darkest of the bands that carry words.")
    sea_ink: Colour = field(default="#FBF5E6", description="Words on it.")
    sea_kicker: Colour = field(default="#FFE7B0", description="The words above a title on it.")


DAY = Colours()

_BLACK, _WHITE, _YELLOW = "#000000", "#FFFFFF", "#FFD94A"

CONTRAST = Colours(
    ground=_BLACK,
    surface=_BLACK,
    ink=_WHITE,
    ink_soft=_WHITE,
    line=_WHITE,
    kicker=_YELLOW,
    chosen=_YELLOW,
    chosen_ink=_BLACK,
    accent=_YELLOW,
    accent_ink=_BLACK,
    primary=_YELLOW,
    primary_ink=_BLACK,
    solid=_WHITE,
    solid_ink=_BLACK,
    verified=_BLACK,
    verified_ink=_WHITE,
    gives=_BLACK,
    gives_ink=_YELLOW,
    right=_WHITE,
    past=_WHITE,
    coming="#8C8C8C",
    night=_BLACK,
    night_deep=_BLACK,
    night_raised="#262626",
    night_ink=_WHITE,
    night_ink_soft=_WHITE,
    gold=_YELLOW,
    gold_ink=_BLACK,
    rule=_YELLOW,
    sea=_BLACK,
    sea_ink=_WHITE,
    sea_kicker=_YELLOW,
)


def in_order(colours: Colours) -> list[str]:
    """Their values in the order of the roles."""
    return [getattr(colours, each.name) for each in fields(colours)]


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
    Pair("ink_soft", "ground"),
    Pair("ink_soft", "surface"),
    Pair("kicker", "ground"),
    Pair("kicker", "surface"),
    Pair("chosen_ink", "chosen"),
    Pair("primary_ink", "primary"),
    Pair("solid_ink", "solid"),
    Pair("verified_ink", "verified"),
    Pair("ink", "verified"),
    Pair("gives_ink", "gives"),
    Pair("ink", "gives"),
    Pair("night_ink", "night"),
    Pair("night_ink", "night_deep"),
    Pair("night_ink", "night_raised"),
    Pair("night_ink_soft", "night"),
    Pair("night_ink_soft", "night_raised"),
    Pair("gold", "night"),
    Pair("gold_ink", "gold"),
    Pair("sea_ink", "sea"),
    Pair("sea_kicker", "sea"),
    Pair("line", "ground", words=False),
    Pair("line", "surface", words=False),
    Pair("accent", "ground", words=False),
    Pair("accent", "surface", words=False),
    Pair("accent", "night", words=False),
    Pair("accent_ink", "accent", words=False),
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
