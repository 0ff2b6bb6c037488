"""Finds targets whose shape does not stand out from what lies around it. No Qt."""

from collections.abc import Iterator, Sequence

from kiosk.content.palette import SHAPES, contrast
from kiosk.proof.boxes import Box, Rect, Role
from kiosk.proof.legibility import Painted, is_hidden

SHARE = 0.8
"""Of a target: a ground that covers so much of it is its shape."""
_NEAR, _FAR = 2, 6
"""Pixels from an edge, between which lies what is around it."""


def shapeless(boxes: Sequence[Box], painted: Painted) -> Iterator[str]:
    """Targets with an edge below 3 to 1. What is disabled need not stand out; what has no ground of
    its own is seen by its words and signs alone."""
    for place, box in enumerate(boxes):
        if box.role is not Role.TARGET or not box.enabled or is_hidden(place, boxes):
            continue
        shapes = [
            each
            for each in boxes[place + 1 :]
            if each.role is Role.GROUND and place in each.inside and _fills(each.rect, box.rect)
        ]
        around = [colour for shape in shapes[:1] for colour in _around(shape.rect, painted)]
        edges = [colour for shape in shapes for colour in shape.edges]
        # On one side its shadow may fall, or that of what lies beside it.
        pairs = [(contrast(edge, ground), ground) for ground in around for edge in edges]
        best, ground = max(pairs, default=(SHAPES, ""))
        if round(best, 2) < SHAPES:
            yield f"{box.name}: its edge on {ground} is {best:.1f} to 1, not {SHAPES:g}"


def _fills(shape: Rect, target: Rect) -> bool:
    common = shape.within(target)
    return common.width >= SHARE * target.width and common.height >= SHARE * target.height


def _around(rect: Rect, painted: Painted) -> Iterator[str]:
    """What is most often to be seen to the left of it, and to the right."""
    y, high = (rect.top + rect.bottom) / 2, rect.height / 4
    for strip in (
        Rect(rect.left - _FAR, y - high, rect.left - _NEAR, y + high),
        Rect(rect.right + _NEAR, y - high, rect.right + _FAR, y + high),
    ):
        for colour, _ in painted.colours(strip).most_common(1):
            yield f"#{colour & 0xFFFFFF:06x}"
