"""A screen in pixels and inches: how many pixels a millimetre has. No Qt."""

import re
from dataclasses import dataclass
from math import hypot
from typing import Self

LEAST, MOST = 320, 7680
"""Pixels along a side of a screen that can be shown."""
LEAST_INCHES, MOST_INCHES = 7, 110
"""What a screen may say of its diagonal and be believed."""
_USUAL_INCHES = {
    (1920, 1080): 21.5,
    (1080, 1920): 21.5,
    (3840, 2160): 43.0,
    (2160, 3840): 43.0,
    (1280, 800): 15.6,
    (800, 1280): 15.6,
}
_SHORT_SIDE = 267.7
"""Millimetres along the short side of the design's screen."""
_PIXELS_PER_MILLIMETRE = hypot(1920, 1080) / 21.5 / 25.4


@dataclass(frozen=True)
class Screen:
    """Width and height in pixels, and the diagonal in inches."""

    width: int
    height: int
    inches: float

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `1920x1080` or `1920x1080@21.5`.

        Without inches, the usual ones for that size, or those that give the reference density.

        Raises:
            ValueError: with a sentence for people.
        """
        match = re.fullmatch(r"(\d{3,5})x(\d{3,5})(?:@(\d+(?:\.\d+)?))?", text)
        sound = match and all(LEAST <= int(side) <= MOST for side in match.group(1, 2))
        if not match or not sound or (match[3] and float(match[3]) <= 0):
            raise ValueError(
                f"{text!r} is not a size; write it like 1920x1080 or 1920x1080@21.5, "
                f"with sides from {LEAST} to {MOST}"
            )
        inches = float(match[3]) if match[3] else None
        return cls.of(int(match[1]), int(match[2]), inches)

    @classmethod
    def of(cls, width: int, height: int, inches: float | None = None) -> Self:
        """A screen of so many pixels, with the usual inches where none are known."""
        usual = _USUAL_INCHES.get((width, height))
        diagonal = hypot(width, height) / _PIXELS_PER_MILLIMETRE / 25.4
        return cls(width, height, inches or usual or round(diagonal, 1))

    @property
    def pixels_per_millimetre(self) -> float:
        """How many pixels a millimetre of glass has."""
        return hypot(self.width, self.height) / (self.inches * 25.4)

    @property
    def scale(self) -> float:
        """The one factor that turns the design's millimetres into pixels.

        A screen larger than the design's is looked at from farther away: there, everything grows
        with the square root of the screen. It never shrinks below its true size.
        """
        short_side = min(self.width, self.height) / self.pixels_per_millimetre
        return self.pixels_per_millimetre * max(1.0, (short_side / _SHORT_SIDE) ** 0.5)
