"""How a visitor sees the map: the zoom, and sizes on the screen. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass

CHOSEN = 1.3
"""How much larger the chosen pin is."""

CROWD = 30
"""So many pins at most stand in a part of the map of this size; more of them make groups."""
CROWD_WIDTH_MM, CROWD_HEIGHT_MM = 400, 200

Measure = Callable[[str, str], tuple[float, float]]
"""Width and height of words in a style of lettering, in screen pixels."""


@dataclass(frozen=True)
class Eyes:
    """Magnification of the frame's pixels, and sizes in screen pixels."""

    magnification: float
    zoom: float
    """As tiles count it."""
    pin_width: float
    pin_height: float
    apart: float
    """Pins nearer than this are one group."""
    millimetre: float
    words: float
    """How much larger words are than usual: 1, 1.5 or 2."""
    measure: Measure

    @property
    def least_rank(self) -> int:
        """Places that matter less than this have no room for their names, in large words."""
        return 4 if self.words < 1.25 else 3 if self.words < 1.75 else 2
