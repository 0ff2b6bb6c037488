"""A list or a block of keys in pieces, each an entry with the comments that belong to it, so that
pieces can go, come and change places while what stands between them stays."""

import re
from dataclasses import dataclass, field

from kiosk.content.nodes import Data, Node
from kiosk.exchange.surgery import Part

_BREAK = re.compile("\r\n|\r|\n")


@dataclass(frozen=True)
class Piece:
    """An entry of a list, or a key with its value."""

    text: Part
    """Its first line without the indent."""
    value: Node | Data
    """What stands there so far, or what is new."""
    key: str = ""
    commented: bool = False
    """Whether it begins with a comment."""


@dataclass
class Pieces:
    """They stand in a text from `start` to `end`; between two of them are line ends, empty lines
    and the comments of none, or a comma."""

    start: int
    end: int
    column: int
    in_brackets: bool
    pieces: list[Piece]
    between: list[str]
    newline: str
    apart: bool
    """Whether an empty line divides the first two."""
    headed: bool
    """Whether a comment that belongs to none of them stands directly above."""
    first: str = field(default="", init=False)
    last: str = field(default="", init=False)
    """Comments of none, before and behind all pieces that are left."""

    @property
    def keys(self) -> list[str]:
        """Of a block, in order."""
        return [piece.key for piece in self.pieces]

    def take(self, place: int) -> Piece:
        """Remove a piece, and of the empty lines around it as many as it brought."""
        piece = self.pieces.pop(place)
        if not self.between:
            return piece
        if place == 0:
            if "#" in (gone := self.between.pop(0)):
                self.first += gone.lstrip()
            elif self.headed and self.pieces[0].commented:
                self.first = self.newline
        elif place == len(self.pieces):
            if "#" in (gone := self.between.pop()):
                self.last = gone.rstrip() + self.last
        else:
            above, below = self.between[place - 1 : place + 1]
            self.between[place - 1 : place + 1] = [_joined(above, below)]
        return piece

    def put(self, place: int, piece: Piece) -> None:
        """Insert a piece directly below the one before it, as far from it as others are."""
        self._put(place, piece, self._usual())

    def move(self, place: int, to: int) -> None:
        """Let a piece stand at another place of those that there are."""
        usual = self._usual()
        self._put(to, self.take(place), usual)

    def parts(self) -> list[Part]:
        """What stands from `start` to `end` then."""
        parts: list[Part] = [self.first]
        for number, piece in enumerate(self.pieces):
            if number:
                parts.append(self.between[number - 1])
            parts.append(piece.text)
        return [*parts, self.last]

    def comments(self) -> str:
        """Those of none that are left when all pieces are gone, below a line."""
        lead = (
            f"{self.newline}{' ' * self.column}{self.first.rstrip()}" if self.first.strip() else ""
        )
        return lead + self.last

    def _put(self, place: int, piece: Piece, between: str) -> None:
        if self.pieces:
            self.between.insert(max(place - 1, 0), between)
        self.pieces.insert(place, piece)

    def _usual(self) -> str:
        if self.in_brackets:
            return self.between[0] if self.between else ", "
        apart = sum(len(_BREAK.findall(each)) > 1 for each in self.between)
        empty_line = apart * 2 > len(self.between) if self.between else self.apart
        return self.newline * (1 + empty_line) + " " * self.column


def _joined(above: str, below: str) -> str:
    if "#" in below:
        return above.rstrip() + below
    return above if "#" in above else max(above, below, key=len)
