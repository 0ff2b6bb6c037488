"""Finds texts that are cut, things that overlap, and targets that are too small. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.proof.boxes import Box, Rect, Role
from kiosk.proof.legibility import Painted, faint

SLACK = 2.0
"""Pixels that do not count: rounding, and the air that fonts leave around letters."""
LEAST_TARGET = 20.0
"""Millimetres that every target must have, whatever it says of itself."""
TOLERANCE = 0.5
"""Millimetres by which a target may be smaller than it says of itself."""


@dataclass(frozen=True)
class Findings:
    """What is wrong with one screen, each in words."""

    truncated: tuple[str, ...] = ()
    overlapping: tuple[str, ...] = ()
    small_targets: tuple[str, ...] = ()
    faint: tuple[str, ...] = ()


def audit(
    boxes: Sequence[Box], pixels_per_millimetre: float, painted: Painted | None = None
) -> Findings:
    """Look at the boxes of one screen, which are in the order they are painted, and at its pixels
    if they are given."""
    return Findings(
        truncated=tuple(box.name for box in boxes if _is_cut(box)),
        overlapping=tuple(_overlaps(boxes)),
        small_targets=tuple(_small(boxes, pixels_per_millimetre)),
        faint=tuple(faint(boxes, painted)) if painted else (),
    )


def _is_cut(box: Box) -> bool:
    if box.role is not Role.TEXT:
        return False
    return box.cut or (not box.scrolls and box.rect.leaves(box.seen, SLACK))


def _overlaps(boxes: Sequence[Box]) -> Iterator[str]:
    covers = [index for index, box in enumerate(boxes) if box.role is Role.COVER]
    things = [index for index, box in enumerate(boxes) if box.role in {Role.TEXT, Role.TARGET}]
    for lower, upper in combinations(things, 2):
        below, above = boxes[lower], boxes[upper]
        common = below.seen.within(above.seen)
        if not common.exceeds(SLACK) or lower in above.inside or upper in below.inside:
            continue
        if below.role is not above.role and below.label == above.label:
            continue  # a target's own name beside it
        lids = (boxes[each] for each in covers if each > lower)
        if not any(_hides(lid.seen, common) for lid in lids if upper not in lid.inside):
            yield f"{below.name} and {above.name}"
    for lower in things:
        below = boxes[lower]
        for cover in (each for each in covers if each > lower and lower not in boxes[each].inside):
            if _cuts_into(below, boxes[cover]):
                yield f"{below.name} is partly under {boxes[cover].name}"
                break


def _hides(cover: Rect, part: Rect) -> bool:
    return not part.leaves(cover, SLACK)


def _cuts_into(below: Box, cover: Box) -> bool:
    if below.role is not Role.TEXT or below.scrolls:
        return False
    return below.seen.within(cover.seen).exceeds(SLACK) and not _hides(cover.seen, below.seen)


def _small(boxes: Sequence[Box], pixels_per_millimetre: float) -> Iterator[str]:
    rounding = 0.5 / pixels_per_millimetre
    for box in boxes:
        if box.role is not Role.TARGET:
            continue
        shown = box.rect if box.scrolls else box.seen
        size = min(shown.width, shown.height) / pixels_per_millimetre
        if size < max(box.least - TOLERANCE, LEAST_TARGET) - rounding:
            yield (
                f"{box.name}: {shown.width / pixels_per_millimetre:.1f} x "
                f"{shown.height / pixels_per_millimetre:.1f} mm, not "
                f"{max(box.least, LEAST_TARGET):.1f}"
            )
