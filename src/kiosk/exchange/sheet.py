"""One YAML file of an exhibit that is changed where it stands: all else of it stays as it is."""

import re
from pathlib import Path

from kiosk.content.composer import compose
from kiosk.content.decoding import decode
from kiosk.content.document import Document
from kiosk.content.files import YAML_LIMIT, read_bytes, size_words
from kiosk.content.nodes import Data, Mapping, Node, Scalar, Sequence
from kiosk.content.phrase import Phrase
from kiosk.content.report import Report
from kiosk.exchange.layout import entries, entry, in_brackets, laid_out
from kiosk.exchange.refusals import CHANGED_MEANWHILE, refuse
from kiosk.exchange.spans import spans_of
from kiosk.exchange.wording import written

_BOM = b"\xef\xbb\xbf"
_HEADER = re.compile(r"[>|][-+\d]*([ \t]+#[^\n]*)?")
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*")


class Sheet:
    """Collects changes and gives the new bytes, once they have been read back as they were meant.

    What is to be changed is named by the nodes of `document`.
    """

    def __init__(self, folder: Path, file: str, document: Document) -> None:
        report = Report(file)
        raw = read_bytes(folder / file, report)
        if raw is None or decode(raw, report) != document.text:
            raise refuse(file, 0, CHANGED_MEANWHILE)
        self.file = file
        self.raw = raw
        self._root = document.root
        self._text = document.text
        self._newline = "\r\n" if "\r\n" in self._text else "\n"
        self._spans = spans_of(self._text)
        self._indents: dict[int, int] = {}
        self._changes: list[tuple[int, int, int, int, str]] = []
        self._values: dict[int, Data] = {}
        self._added: dict[int, dict[str, Data]] = {}
        self._appended: list[Data] = []
        self._lines: list[int] = []
        self._look(self._root)

    def put(self, node: Scalar, words: str) -> None:
        """Other words in place of those that stand there, with line ends behind them as before."""
        words = words.rstrip("\n") + node.value[len(node.value.rstrip("\n")) :]
        span = self._spans.scalars[node.at]
        old = self._text[span.start : span.end]
        new = written(
            words,
            column=node.at[1] - 1,
            indent=self._indents.get(id(node), 2),
            style=span.style,
            in_flow=span.in_flow,
        )
        if span.start == span.end and not self._text[: span.start].endswith((" ", "\n")):
            new = f" {new}"
        first, *more = new.split("\n")
        end = span.end
        if span.style in {">", "|"} and (header := _HEADER.match(old)) and header[1]:
            first += header[1]
        elif more and (comment := _COMMENT.match(self._text, end)):
            first += comment[0]
            end = comment.end()
        self._change(span.start, end, node.at[1], [first, *more])
        self._values[id(node)] = words
        self._lines.append(node.at[0])

    def add(self, mapping: Mapping, key: str, value: Data) -> None:
        """A key below the others, at the same indent."""
        span = self._spans.blocks[mapping.at]
        if span.in_flow:
            end = max(self._end(node) for node in mapping.values.values())
            self._change(end, end, 0, [f", {in_brackets({key: value})[1:-1]}"])
        else:
            indent = min(at[1] for at in mapping.keys.values()) - 1
            self._below(span.end, indent, laid_out(key, value, indent))
        self._added.setdefault(id(mapping), {})[key] = value
        self._lines.append(mapping.at[0])

    def divide(self, node: Scalar, languages: dict[str, str]) -> None:
        """In place of words that are the same in all languages, words in each."""
        span = self._spans.scalars[node.at]
        value: dict[str, Data] = dict(languages)
        if span.in_flow:
            self._change(span.start, span.end, node.at[1], [in_brackets(value)])
        else:
            self._divide_block(node, value)
        self._values[id(node)] = value
        self._lines.append(node.at[0])

    def put_list(self, node: Sequence, values: list[Data]) -> None:
        """Another list in place of the one that stands there."""
        span = self._spans.blocks[node.at]
        column = node.at[1] - 1
        if span.in_flow:
            lines = [in_brackets(values)]
        else:
            lines = entries(values, column)
            lines[0] = lines[0].lstrip()
        self._change(span.start, span.end, node.at[1], lines)
        self._values[id(node)] = values
        self._lines.append(node.at[0])

    def append(self, value: dict[str, Data]) -> None:
        """One entry more in a file that is a list, after an empty line."""
        if not isinstance(self._root, Sequence) or self._spans.blocks[self._root.at].in_flow:
            raise refuse(
                self.file, 1, Phrase("new entries can be added only where it is a list of “- id:”")
            )
        column = self._root.at[1] - 1
        self._below(self._spans.blocks[self._root.at].end, -1, ["", *entry(value, column)])
        self._appended.append(value)
        self._lines.append(self._root.at[0])

    def result(self) -> bytes:
        """The file with all changes.

        Raises:
            RefusedError: it would not be read as it was meant, so that it must be done by hand.
        """
        parts: list[str] = []
        done = 0
        for start, _, _, end, new in sorted(self._changes):
            parts += [self._text[done:start], new]
            done = end
        text = "".join([*parts, self._text[done:]])
        report = Report(self.file)
        root = compose(text, report)
        if root is None or report.errors or _bare(root) != self._meant(self._root):
            sentence = Phrase(
                "this cannot be changed here by a program; change it by hand in an editor"
            )
            raise refuse(self.file, min(self._lines, default=1), sentence)
        new = (_BOM if self.raw.startswith(_BOM) else b"") + text.encode("utf-8")
        if len(new) > YAML_LIMIT:
            size = size_words(YAML_LIMIT)
            raise refuse(self.file, 0, Phrase("it would be larger than {size}", size=size))
        return new

    def _look(self, node: Node) -> None:
        match node:
            case Mapping():
                for key, value in node:
                    self._indents[id(value)] = node.keys[key][1] + 1
                    self._look(value)
            case Sequence():
                for item in node.items:
                    self._indents[id(item)] = node.at[1] + 1
                    self._look(item)
            case Scalar():
                pass

    def _divide_block(self, node: Scalar, value: dict[str, Data]) -> None:
        span = self._spans.scalars[node.at]
        indent = self._indents.get(id(node), 0)
        lines = [line for name, each in value.items() for line in laid_out(name, each, indent)]
        before = self._text[: span.start].rstrip(" ")
        start, end = span.start, span.end
        if before.endswith(":"):
            start = len(before)
            lines = ["", *lines]
        else:
            lines[0] = lines[0].lstrip()
        if comment := _COMMENT.match(self._text, end):
            lines[0] += comment[0]
            end = comment.end()
        self._change(start, end, node.at[1], lines)

    def _below(self, end: int, indent: int, lines: list[str]) -> None:
        at = len(self._text)
        if found := re.compile(r"\r?\n").search(self._text, end):
            at = found.start()
        self._change(at, at, indent, ["", *lines])

    def _change(self, start: int, end: int, indent: int, lines: list[str]) -> None:
        """Of changes in one place, those further right come first."""
        new = self._newline.join(lines)
        self._changes.append((start, -indent, len(self._changes), end, new))

    def _end(self, node: Node) -> int:
        if isinstance(node, Scalar):
            return self._spans.scalars[node.at].end
        return self._spans.blocks[node.at].end

    def _meant(self, node: Node) -> Data:
        if id(node) in self._values:
            return self._values[id(node)]
        match node:
            case Scalar():
                return node.value
            case Sequence():
                more = self._appended if node is self._root else []
                return [*map(self._meant, node.items), *more]
            case Mapping():
                values = {key: self._meant(value) for key, value in node}
                return values | self._added.get(id(node), {})


def _bare(node: Node) -> Data:
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [_bare(item) for item in node.items]
        case Mapping():
            return {key: _bare(value) for key, value in node}
