"""What an audit looks at: the rectangles of one screen, in the order they are painted. No Qt."""

from dataclasses import dataclass
from enum import Enum, auto
from math import hypot


@dataclass(frozen=True)
class Rect:
    """A rectangle in pixels of the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Never below 0."""
        return max(0.0, self.right - self.left)

    @property
    def height(self) -> float:
        """Never below 0."""
        return max(0.0, self.bottom - self.top)

    def within(self, other: "Rect") -> "Rect":
        """What both have in common; its width or height is 0 if there is nothing."""
        return Rect(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def exceeds(self, pixels: float) -> bool:
        """Whether it is wider and higher than so many pixels."""
        return self.width > pixels and self.height > pixels

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def distance(self, other: "Rect") -> float:
        """Pixels between both, at least; 0 where they meet."""
        across = max(0.0, self.left - other.right, other.left - self.right)
        along = max(0.0, self.top - other.bottom, other.top - self.bottom)
        return hypot(across, along)

    def leaves(self, other: "Rect", pixels: float) -> bool:
        """Whether it reaches beyond another by more than so many pixels."""
        return (
            self.left < other.left - pixels
            or self.top < other.top - pixels
            or self.right > other.right + pixels
            or self.bottom > other.bottom + pixels
        )


class Role(Enum):
    """What a box is to a visitor."""

    TEXT = auto()
    TARGET = auto()
    SIGN = auto()
    """An icon: it must be seen, and may lie on anything."""
    COVER = auto()
    """An opaque surface: what it lies on is not seen."""
    GROUND = auto()
    """What words stand on or a target is seen by: something with an edge."""


@dataclass(frozen=True)
class Box:
    """One text, target or opaque surface."""

    role: Role
    name: str
    """Its words, and where it is, for whoever has to find it."""
    label: str
    """The words of a text, or the name of a target."""
    rect: Rect
    """All of it, also what cannot be seen."""
    seen: Rect
    """The part of it that no clipping ancestor and no edge of the window cuts off."""
    inside: frozenset[int] = frozenset()
    """The boxes that contain it, by their position in the list."""
    scrolls: bool = False
    """Whether a visitor can move it into view."""
    cut: bool = False
    """Whether a text has fewer words than it should, or more than its room holds."""
    ink: str = ""
    """The colour of words and signs, `#rrggbb`; empty where they need not stand out."""
    halo: str = ""
    """The colour that words have about them, if any."""
    least: float = 0
    """The least width and height of a target, in millimetres."""
    grounds: tuple[int, ...] = ()
    """What words may stand on, by position in the list, the nearest at the end."""
    size: float = 0
    """The size of words, in millimetres."""
    sample: bool = False
    """Whether words are there to show their size, and need not grow."""
    edges: tuple[str, ...] = ()
    """The colours of a ground and of its outline, `#rrggbb`."""
    panned: bool = False
    """Whether it lies on something larger than its window, such as a map."""
    enabled: bool = True
    leads_away: bool = False
    """Whether a target closes something, or leads home, back or to another language."""
    untold: str = ""
    """What a screen reader lacks to tell of a target."""
