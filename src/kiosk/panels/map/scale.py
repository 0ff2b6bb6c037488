"""The scale bar: how long it is, and what it says. No Qt."""

from dataclasses import dataclass
from math import floor, log10

from babel.units import format_unit

from kiosk.content.locales import locale_of

STEPS = (1, 2, 5)


@dataclass(frozen=True)
class Scale:
    """A round distance in metres, in words, and a pixel of the frame in metres."""

    metres: float
    words: str
    metres_per_pixel: float


def scale(metres_per_pixel: float, magnification: float, longest: float, language: str) -> Scale:
    """The longest round distance that takes at most so many pixels of the screen.

    Args:
        metres_per_pixel: metres along a pixel of the frame, at the latitude in the middle.
        magnification: screen pixels a pixel of the frame.
        longest: screen pixels.
        language: of the words.
    """
    most = metres_per_pixel / magnification * longest
    power = 10.0 ** floor(log10(most))
    metres = max((step * power for step in STEPS if step * power <= most), default=power / 2)
    far, unit = (metres / 1000, "kilometer") if metres >= 1000 else (metres, "meter")
    words = format_unit(far, f"length-{unit}", "short", locale=locale_of(language))
    return Scale(metres, words.replace(" ", "\N{NO-BREAK SPACE}"), metres_per_pixel)
