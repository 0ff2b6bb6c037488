"""Where each node of a file stands: in what, and behind which colon or hyphen."""

import re

from kiosk.content.document import Document
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.exchange.layout import STEP
from kiosk.exchange.refusals import RefusedError, by_hand
from kiosk.exchange.rows import Rows
from kiosk.exchange.spans import Span, spans_of

Block = Sequence | Mapping

_COLON = re.compile(r"[ \t]*:")


class Places:
    """Of a document that was read without fault, or whose root is new and still empty."""

    def __init__(self, file: str, document: Document) -> None:
        self.root = document.root
        self.text = document.text
        self.rows = Rows(self.text)
        self.newline = "\r\n" if "\r\n" in self.text else "\n"
        self._file = file
        self._spans = spans_of(self.text)
        self._above: dict[int, tuple[Block, int]] = {}
        self._look(self.root)

    def span(self, node: Node) -> Span:
        """Where it stands; of a new root, the end of the file."""
        spans = self._spans.scalars if isinstance(node, Scalar) else self._spans.blocks
        end = len(self.text)
        return Span(end, end) if self.is_new(node) else spans[node.at]

    def is_new(self, node: Node) -> bool:
        """Whether it does not stand in the file yet."""
        return isinstance(node, Block) and node.at not in self._spans.blocks

    def in_brackets(self, node: Node) -> bool:
        """Whether what it stands in is written with brackets."""
        above = self._above.get(id(node))
        return above is not None and self.span(above[0]).in_flow

    def is_entry(self, node: Node) -> bool:
        """Whether it stands in a list."""
        above = self._above.get(id(node))
        return above is not None and isinstance(above[0], Sequence)

    def column(self, block: Block) -> int:
        """How far its keys or hyphens are from the left."""
        return 0 if self.is_new(block) else block.at[1] - 1

    def indent(self, node: Node) -> int:
        """How far what stands below its key or hyphen is from the left."""
        above = self._above.get(id(node))
        return self.column(above[0]) + STEP if above else 0

    def behind(self, node: Node) -> int | None:
        """Where the colon or hyphen before it ends; None for a root."""
        if (above := self._above.get(id(node))) is None:
            return None
        block, number = above
        head = self.heads(block)[number]
        if isinstance(block, Sequence):
            return head + 1
        key = list(block.keys.values())[number]
        if colon := _COLON.match(self.text, self._spans.scalars[key].end):
            return colon.end()
        raise self.unclear(node)

    def heads(self, block: Block) -> list[int]:
        """Where its keys or hyphens stand; of one in brackets, where its keys or entries begin."""
        if isinstance(block, Mapping):
            found = [self._spans.scalars[at].start for at in block.keys.values()]
        elif self.span(block).in_flow or not block.items:
            found = [self.span(item).start for item in block.items]
        else:
            found = self._hyphens(block)
        if found and not self.span(block).in_flow:
            column = self.column(block)
            below = [self.rows[self.rows.row(head)][:column] for head in found[1:]]
            if found[0] != self.span(block).start or any(each.strip(" ") for each in below):
                raise self.unclear(block)
        return found

    def has_comment(self, start: int, end: int) -> bool:
        """Whether there is one between, outside of what is written."""
        rest: list[str] = []
        for span in self._spans.scalars.values():
            if start <= span.start and span.end <= end:
                rest.append(self.text[start : span.start])
                start = span.end
        return "#" in "".join([*rest, self.text[start:end]])

    def unclear(self, node: Node) -> RefusedError:
        """It is written in a way that no program should touch."""
        return by_hand(self._file, node.at[0])

    def _hyphens(self, block: Sequence) -> list[int]:
        found = [self.span(block).start]
        hyphen = re.compile(rf" {{{self.column(block)}}}-(?!\S)")
        for above in block.items[:-1]:
            row = self.rows.row(self.span(above).end) + 1
            while row < len(self.rows) and not hyphen.match(self.rows[row]):
                row += 1
            if row == len(self.rows):
                raise self.unclear(block)
            found.append(self.rows.start(row) + self.column(block))
        return found

    def _look(self, node: Node) -> None:
        if isinstance(node, Scalar):
            return
        inner = node.items if isinstance(node, Sequence) else node.values.values()
        for number, each in enumerate(inner):
            self._above[id(each)] = (node, number)
            self._look(each)
