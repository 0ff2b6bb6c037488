"""A text in which some parts are put anew, while the rest stays where it is or is carried along."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Kept(NamedTuple):
    """Words of the old text, from `start` up to, not with, `end`, with what is changed in them."""

    start: int
    end: int


Part = str | Kept


class Cut(NamedTuple):
    """What stands in place of the old text from `start` to `end`."""

    start: int
    end: int
    parts: Sequence[Part]


def mended(text: str, cuts: Sequence[Cut]) -> str | None:
    """The text with all cuts, of which some may lie in what others keep; None where one of them is
    lost in another. Of two of the same place, the first may keep the second."""
    ordered = sorted(cuts, key=lambda cut: (cut.start, -cut.end))
    mending = _Mending(text)
    new = "".join(mending.between(0, len(text), ordered))
    return new if mending.made == len(cuts) else None


class _Mending:
    def __init__(self, text: str) -> None:
        self.made = 0
        self._text = text

    def between(self, start: int, end: int, cuts: Sequence[Cut]) -> Iterator[str]:
        done = start
        for number, cut in enumerate(cuts):
            if cut.start < done or (number and cut.end <= done):
                continue
            self.made += 1
            yield self._text[done : cut.start]
            inner = [each for each in cuts[number + 1 :] if each.end <= cut.end]
            for part in cut.parts:
                yield from [part] if isinstance(part, str) else self._kept(part, inner)
            done = cut.end
        yield self._text[done:end]

    def _kept(self, kept: Kept, cuts: Sequence[Cut]) -> Iterator[str]:
        inner = [cut for cut in cuts if kept.start <= cut.start and cut.end <= kept.end]
        return self.between(*kept, inner)
