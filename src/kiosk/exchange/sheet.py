"""One YAML file of an exhibit that is changed where it stands: all else of it stays as it is."""

from pathlib import Path

from kiosk.content.decoding import decode
from kiosk.content.document import Document
from kiosk.content.files import YAML_LIMIT, read_bytes, size_words
from kiosk.content.nodes import Data, Mapping, Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.exchange.dividing import pieces_of
from kiosk.exchange.layout import entry, in_brackets, laid_out, pair
from kiosk.exchange.meaning import Meaning, reads_as
from kiosk.exchange.pieces import Piece, Pieces
from kiosk.exchange.places import Block, Places
from kiosk.exchange.refusals import by_hand, refuse
from kiosk.exchange.replacing import emptied, replaced, reworded
from kiosk.exchange.surgery import Cut, mended

_BOM = b"\xef\xbb\xbf"


class Sheet:
    """Collects changes and gives the new bytes, once they have been read back as they were meant.

    What is to be changed is named by the nodes of `document`; places in a list are those that its
    entries have after the changes made so far. To an entry or key belong the comments directly
    above it at its indent (but not those in which the file begins), behind it on its line, and
    below it further to the right. Each change raises RefusedError where it cannot be made.
    """

    def __init__(self, folder: Path, file: str, document: Document) -> None:
        report = Report(file)
        raw = read_bytes(folder / file, report)
        if raw is None or decode(raw, report) != document.text:
            raise refuse(file, 0, "it was changed by another program meanwhile; do it once more")
        self.file = file
        self.raw = raw
        self._root = document.root
        self._places = Places(file, document)
        self._cuts: list[Cut] = []
        self._meaning = Meaning()
        self._lines: list[int] = []

    def put(self, node: Scalar, words: str) -> None:
        """Other words in place of those that stand there, with line ends behind them as before."""
        words = words.rstrip("\n") + node.value[len(node.value.rstrip("\n")) :]
        self._change(node, words, reworded(self._places, node, words))

    def replace(self, node: Node, value: Data) -> None:
        """Any value in place of one that stands there, and of the comments in it."""
        self._change(node, value, replaced(self._places, node, value))

    def divide(self, node: Scalar, languages: dict[str, str]) -> None:
        """In place of words that are the same in all languages, words in each."""
        self.replace(node, dict(languages))

    def put_list(self, node: Sequence, values: list[Data]) -> None:
        """Another list in place of the one that stands there."""
        self.replace(node, values)

    def add(self, mapping: Mapping, key: str, value: Data, after: str | None = None) -> None:
        """A key below another, or below all, at the same indent."""
        pieces = self._of(mapping)
        place = len(pieces.pieces) if after is None else self._place(mapping, after) + 1
        if key in pieces.keys:
            raise by_hand(self.file, mapping.at[0])
        if pieces.in_brackets:
            text = pair(key, value)
        else:
            text = self._words(laid_out(key, value, pieces.column))
        pieces.put(place, Piece(text, value, key))

    def remove(self, mapping: Mapping, key: str) -> None:
        """A key with its value.

        The last one leaves `{}`: the reader of content tells what such a block lacks, where a key
        with nothing behind it would read as an empty text. Whoever wants no block removes its key.
        """
        self._of(mapping).take(self._place(mapping, key))

    def append(self, value: dict[str, Data]) -> None:
        """One entry more in a file that is a list."""
        if not isinstance(self._root, Sequence) or self._places.span(self._root).in_flow:
            raise refuse(
                self.file, 1, "new entries can be added only where it is a list of “- id:”"
            )
        self.insert(self._root, len(self._of(self._root).pieces), value)

    def insert(self, sequence: Sequence, index: int, value: Data) -> None:
        """An entry at a place, from 0 to the number of entries."""
        pieces = self._of(sequence)
        if not 0 <= index <= len(pieces.pieces):
            raise by_hand(self.file, sequence.at[0])
        if pieces.in_brackets:
            text = in_brackets(value)
        else:
            text = self._words(entry(value, pieces.column))
        pieces.put(index, Piece(text, value))

    def remove_entry(self, sequence: Sequence, index: int) -> None:
        """An entry of a list; the last one leaves `[]`."""
        self._entries(sequence, index).take(index)

    def move(self, sequence: Sequence, index: int, to: int) -> None:
        """An entry to the place that it is to have then."""
        self._entries(sequence, index, to).move(index, to)

    def result(self) -> bytes:
        """The file with all changes.

        Raises:
            RefusedError: it would not be read as it was meant, so that it must be done by hand.
        """
        cuts = [self._cut(*changed) for changed in self._meaning.entries.values()]
        text = mended(self._places.text, [*cuts, *self._cuts])
        if text is None or not reads_as(text, self._meaning.of(self._root)):
            raise by_hand(self.file, min(self._lines, default=1))
        new = (_BOM if self.raw.startswith(_BOM) else b"") + text.encode("utf-8")
        if len(new) > YAML_LIMIT:
            raise refuse(self.file, 0, f"it would be larger than {size_words(YAML_LIMIT)}")
        return new

    def _change(self, node: Node, value: Data, cut: Cut) -> None:
        self._cuts.append(cut)
        self._meaning.put(node, value)
        self._lines.append(node.at[0])

    def _of(self, block: Block) -> Pieces:
        entries = self._meaning.entries
        if id(block) not in entries:
            entries[id(block)] = block, pieces_of(self._places, block)
            self._lines.append(block.at[0])
        return entries[id(block)][1]

    def _place(self, mapping: Mapping, key: str) -> int:
        keys = self._of(mapping).keys
        if key not in keys:
            raise by_hand(self.file, mapping.at[0])
        return keys.index(key)

    def _entries(self, sequence: Sequence, *places: int) -> Pieces:
        pieces = self._of(sequence)
        if not all(0 <= place < len(pieces.pieces) for place in places):
            raise by_hand(self.file, sequence.at[0])
        return pieces

    def _words(self, lines: list[str]) -> str:
        return self._places.newline.join(lines).lstrip(" ")

    def _cut(self, block: Block, pieces: Pieces) -> Cut:
        if not (block.items if isinstance(block, Sequence) else block.values):
            return replaced(self._places, block, self._meaning.of(block))
        if not pieces.pieces:
            return emptied(self._places, block, pieces)
        return Cut(pieces.start, pieces.end, pieces.parts())
