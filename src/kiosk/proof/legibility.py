"""Finds words and signs that do not stand out from what is painted below them. No Qt."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.palette import SHAPES, WORDS, contrast
from kiosk.proof.boxes import Box, Rect, Role

SHARE = {Role.TEXT: 0.06, Role.SIGN: 0.15}
"""Of a box: colours that cover less are edges of letters, or details of a picture."""
ENOUGH = 60
"""Pixels across and along a box, which show its colours as well as all of them do."""
ALIKE = 32
"""Of 255, in each channel: a colour so near to the ink is ink."""


@dataclass(frozen=True)
class Painted:
    """The pixels of a screen, row by row, each 0xAARRGGBB."""

    pixels: memoryview
    width: int
    owner: object = None
    """What must live as long as the pixels."""

    def colours(self, rect: Rect) -> Counter[int]:
        """How often each colour stands in a part of it; of what is large, not each pixel."""
        found: Counter[int] = Counter()
        left, right = max(0, round(rect.left)), min(self.width, round(rect.right))
        top = max(0, round(rect.top))
        bottom = min(len(self.pixels) // self.width, round(rect.bottom))
        step = 1 + max(0, right - left) // (4 * ENOUGH)
        for row in range(top, bottom, 1 + max(0, bottom - top) // ENOUGH):
            found.update(self.pixels[row * self.width + left : row * self.width + right : step])
        return found


def faint(boxes: Sequence[Box], painted: Painted) -> Iterator[str]:
    """Words below 7 to 1 and signs below 3 to 1, each with the colours that meet."""
    for place, box in enumerate(boxes):
        if not box.ink or not box.seen.exceeds(0) or is_hidden(place, boxes):
            continue
        wanted = WORDS if box.role is Role.TEXT else SHAPES
        grounds = [box.halo] if box.halo else _grounds(box, painted)
        least = min(((contrast(box.ink, each), each) for each in grounds), default=(wanted, ""))
        if round(least[0], 2) < wanted:
            yield f"{box.name}: {box.ink} on {least[1]} is {least[0]:.1f} to 1, not {wanted:g}"


def _grounds(box: Box, painted: Painted) -> list[str]:
    found = painted.colours(box.seen)
    enough = SHARE[box.role] * found.total()
    often = [f"#{colour & 0xFFFFFF:06x}" for colour, count in found.items() if count >= enough]
    return [colour for colour in often if not _alike(colour, box.ink)]


def _alike(one: str, other: str) -> bool:
    channels = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return all(abs(mine - yours) <= ALIKE for mine, yours in channels)


def is_hidden(place: int, boxes: Sequence[Box]) -> bool:
    """Whether something opaque lies over a box, at least over a part."""
    seen = boxes[place].seen
    return any(
        above.role is Role.COVER
        and place not in above.inside
        and seen.within(above.seen).exceeds(2)
        for above in boxes[place + 1 :]
    )
