"""Finds what is wrong on a screen, by where its texts and targets lie. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.proof.boxes import Box, Rect, Role
from kiosk.proof.edges import shapeless
from kiosk.proof.legibility import Painted, faint, is_hidden

SLACK = 2.0
"""Pixels that do not count: rounding, and the air that fonts leave around letters."""
LEAST_TARGET = 20.0
"""Millimetres that every target must have, whatever it says of itself."""
LARGE_TARGET = 25.0
"""Millimetres that targets must have whose name says that they lead away."""
LEAST_GAP = 3.0
"""Millimetres between targets."""
LEAST_WORDS = 7.0
"""Millimetres of the letters' squares, before words are made larger."""
A_WORD = 4
"""Letters: what has fewer is a sign, such as a number in a disc, and need not grow."""
TOLERANCE = 0.5
"""Millimetres by which a target may be smaller than it says of itself."""


@dataclass(frozen=True)
class Findings:
    """What is wrong with one screen, each in words."""

    truncated: tuple[str, ...] = ()
    overlapping: tuple[str, ...] = ()
    small_targets: tuple[str, ...] = ()
    faint: tuple[str, ...] = ()
    spilling: tuple[str, ...] = ()
    crowded: tuple[str, ...] = ()
    small_words: tuple[str, ...] = ()
    shapeless: tuple[str, ...] = ()
    nameless: tuple[str, ...] = ()


def audit(
    boxes: Sequence[Box],
    pixels_per_millimetre: float,
    painted: Painted | None = None,
    text_scale: float = 1,
) -> Findings:
    """Look at the boxes of one screen, which are in the order they are painted, and at its pixels
    if they are given."""
    return Findings(
        truncated=tuple(box.name for box in boxes if _is_cut(box)),
        overlapping=tuple(_overlaps(boxes)),
        small_targets=tuple(_small(boxes, pixels_per_millimetre)),
        faint=tuple(faint(boxes, painted)) if painted else (),
        spilling=tuple(_spilling(boxes)),
        crowded=tuple(_crowded(boxes, pixels_per_millimetre)),
        small_words=tuple(_small_words(boxes, pixels_per_millimetre, text_scale)),
        shapeless=tuple(shapeless(boxes, painted)) if painted else (),
        nameless=tuple(
            f"{box.name} has {box.untold}"
            for box in boxes
            if box.role is Role.TARGET and box.untold
        ),
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
        if below.panned and not above.panned and below.role is Role.TARGET:
            continue  # it can be moved from below
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
        wanted = max(box.least - TOLERANCE, _least(box))
        if size < wanted - rounding:
            yield (
                f"{box.name}: {shown.width / pixels_per_millimetre:.1f} x "
                f"{shown.height / pixels_per_millimetre:.1f} mm, not {max(box.least, wanted):.1f}"
            )


def _least(box: Box) -> float:
    return LARGE_TARGET if box.leads_away else LEAST_TARGET


def _spilling(boxes: Sequence[Box]) -> Iterator[str]:
    """Words that reach beyond the nearest ground that any part of them stands on."""
    for box in boxes:
        if box.role is not Role.TEXT or box.panned:
            continue
        ground = next(
            (boxes[each] for each in reversed(box.grounds) if _stands_on(box, boxes[each])), None
        )
        if ground and box.rect.leaves(ground.rect, SLACK):
            yield f"{box.name} runs over {ground.name}"


def _stands_on(box: Box, ground: Box) -> bool:
    rect = box.rect
    x, y = (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2
    ends = ((x, y), (rect.left, y), (rect.right, y), (x, rect.top), (x, rect.bottom))
    return any(ground.rect.holds(*each) for each in ends)


def _crowded(boxes: Sequence[Box], pixels_per_millimetre: float) -> Iterator[str]:
    """Targets that are near each other; where they overlap, that is said. On a map they move."""
    targets = [
        (place, box)
        for place, box in enumerate(boxes)
        if box.role is Role.TARGET and not box.panned and not is_hidden(place, boxes)
    ]
    least = LEAST_GAP * pixels_per_millimetre - 1
    for (first, one), (second, other) in combinations(targets, 2):
        if first in other.inside or second in one.inside:
            continue
        gap = one.seen.distance(other.seen)
        if gap < least and not one.seen.within(other.seen).exceeds(SLACK):
            yield f"{one.name} and {other.name}: {gap / pixels_per_millimetre:.1f} mm"


def _small_words(
    boxes: Sequence[Box], pixels_per_millimetre: float, text_scale: float
) -> Iterator[str]:
    rounding = 0.5 / pixels_per_millimetre
    for box in boxes:
        if box.role is Role.TEXT:
            grows = sum(map(str.isalpha, box.label)) >= A_WORD and not (box.panned or box.sample)
            least = LEAST_WORDS * (text_scale if grows else 1)
            if box.size < least - rounding:
                yield f"{box.name}: {box.size:.1f} mm, not {least:.1f}"
