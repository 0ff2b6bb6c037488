"""A visitor before a screen of the usual density, for tests of what is on the map."""

from kiosk.panels.map.eyes import CHOSEN, Eyes
from kiosk.panels.map.names import CITY, Name
from kiosk.panels.map.pins import Pin
from kiosk.panels.map.room import Box
from kiosk.ui.mercator import MapFrame

PIN_WIDTH, PIN_HEIGHT, APART, MILLIMETRE = 64.0, 100.0, 82.0, 4.0
CHOSEN_DROP = 1.25
"""How much wider the chosen pin is."""


def eyes(frame: MapFrame, zoom: float, words: float = 1) -> Eyes:
    """Eyes at a zoom, as tiles count it; `words` is how much larger words are than usual."""

    def measure(name: str, style: str) -> tuple[float, float]:
        return len(name) * (24 if style == CITY else 14) * words, 40.0 * words

    return Eyes(
        magnification=2.0 ** (zoom - frame.zoom),
        zoom=zoom,
        pin_width=PIN_WIDTH,
        pin_height=PIN_HEIGHT,
        apart=APART,
        millimetre=MILLIMETRE,
        words=words,
        measure=measure,
    )


def pin_box(pin: Pin, seen: Eyes) -> Box:
    """Where a pin is drawn, in pixels of the screen."""
    scale = CHOSEN if pin.chosen else 1
    width, height = seen.pin_width * (CHOSEN_DROP if pin.chosen else 1), seen.pin_height * scale
    x, y = pin.at_x * seen.magnification, pin.at_y * seen.magnification
    if pin.disputed:
        return Box(x - width / 2, y - width / 2, width, width)
    return Box(x - width / 2, y - height, width, height)


def name_box(name: Name, seen: Eyes) -> Box:
    """Where a name is written, in pixels of the screen."""
    x, y = name.at_x * seen.magnification, name.at_y * seen.magnification
    return Box(x + name.shift_x, y + name.shift_y, name.width, name.height)
