"""What a file says once it is changed, to be compared with what it then reads as."""

from kiosk.content.composer import compose
from kiosk.content.decoding import FORBIDDEN
from kiosk.content.nodes import Data, Mapping, Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.exchange.pieces import Pieces
from kiosk.exchange.places import Block


class Meaning:
    """Of a tree in which some nodes have another value, or other entries."""

    def __init__(self) -> None:
        self.entries: dict[int, tuple[Block, Pieces]] = {}
        self._values: dict[int, Data] = {}

    def put(self, node: Node, value: Data) -> None:
        """Another value."""
        self._values[id(node)] = value

    def of(self, value: Node | Data) -> Data:
        """What a node says then; what is new says itself."""
        if id(value) in self._values:
            return self._values[id(value)]
        match value:
            case Scalar():
                return value.value
            case Sequence():
                return [self.of(each) for _, each in self._inner(value)]
            case Mapping():
                return {key: self.of(each) for key, each in self._inner(value)}
            case _:
                return value

    def _inner(self, block: Block) -> list[tuple[str, Node | Data]]:
        if id(block) in self.entries:
            return [(piece.key, piece.value) for piece in self.entries[id(block)][1].pieces]
        if isinstance(block, Sequence):
            return [("", item) for item in block.items]
        return list(block)


def reads_as(text: str, value: Data) -> bool:
    """Whether a text is sound and says this, its keys in this order."""
    if FORBIDDEN.search(text):
        return False
    report = Report("")
    root = compose(text, report)
    return root is not None and not report.errors and _same(Meaning().of(root), value)


def _same(value: Data, other: Data) -> bool:
    match value, other:
        case dict(), dict():
            return list(value) == list(other) and all(
                _same(value[key], other[key]) for key in value
            )
        case list(), list():
            return len(value) == len(other) and all(map(_same, value, other))
        case _:
            return value == other
