"""Finds room for names on the map: right above, right below, left, above. No Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar


@dataclass(frozen=True)
class Box:
    """A rectangle in screen pixels."""

    left: float
    top: float
    width: float
    height: float

    def hits(self, other: "Box") -> bool:
        """Whether the two have a point in common."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )


class _Label(Protocol):
    @property
    def at_x(self) -> float: ...
    @property
    def at_y(self) -> float: ...
    @property
    def name(self) -> str: ...
    @property
    def rank(self) -> int: ...
    @property
    def has_pin(self) -> bool: ...


class _Eyes(Protocol):
    @property
    def pin_width(self) -> float: ...
    @property
    def pin_height(self) -> float: ...
    @property
    def apart(self) -> float: ...
    @property
    def measure(self) -> Callable[[str, int], tuple[float, float]]: ...


L = TypeVar("L", bound=_Label)


def place_labels(
    candidates: Iterable[L], taken: Iterable[Box], magnification: float, eyes: _Eyes
) -> tuple[L, ...]:
    """The labels that have room, with their shift from their place; the others are left out.

    Args:
        candidates: labels, the most important first.
        taken: what is in the way.
        magnification: screen pixels a pixel of the frame.
        eyes: the size of a pin, and how wide a name is.
    """
    boxes = list(taken)
    placed: list[L] = []
    for label in candidates:
        width, height = eyes.measure(label.name, label.rank)
        x, y = label.at_x * magnification, label.at_y * magnification
        for shift_x, shift_y in _shifts(label, width, height, eyes):
            box = Box(x + shift_x, y + shift_y, width, height)
            if not any(box.hits(other) for other in boxes):
                boxes.append(box)
                placed.append(replace(label, shift_x=shift_x, shift_y=shift_y))  # type: ignore[type-var]
                break
    return tuple(placed)


def _shifts(
    label: _Label, width: float, height: float, eyes: _Eyes
) -> tuple[tuple[float, float], ...]:
    """Where a name may stand, from its place, the best first: beside its pin, or about its dot."""
    if label.has_pin:
        side, head = eyes.apart * 0.55, eyes.pin_height * 0.8
        return (
            (side, -head),
            (-width - side, -head),
            (side, -height * 0.6),
            (-width - side, -height * 0.6),
            (-width / 2, height * 0.15),
            (-width / 2, -eyes.pin_height - height),
        )
    side = eyes.pin_width * 0.15
    return (
        (side, -height - side),
        (side, side * 0.5),
        (-width - side, -height - side),
        (-width - side, side * 0.5),
        (2 * side, -height / 2),
        (-width - 2 * side, -height / 2),
        (-width / 2, -height - 2 * side),
        (-width / 2, 2 * side),
    )
