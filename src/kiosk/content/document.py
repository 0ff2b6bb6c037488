"""One YAML or JSON file of an exhibit, read into its tree."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from kiosk.content.composer import compose
from kiosk.content.decoding import decode, lines
from kiosk.content.files import read_bytes
from kiosk.content.nodes import Node
from kiosk.content.record import Record
from kiosk.content.report import Report


@dataclass(frozen=True)
class Document:
    """A file that could be read. What is wrong with it goes to `report`."""

    text: str
    root: Node
    report: Report
    made: dict[Node, Record] = field(default_factory=dict[Node, Record], compare=False)
    """Records of its nodes with which nothing was wrong, for as long as its text is the same."""

    @cached_property
    def rows(self) -> list[str]:
        """Its lines."""
        return lines(self.text)


class Trees:
    """The trees of files, for whoever reads an exhibit again and again: one is used again, with the
    records that were made of it, while the text of its file is the same, if nothing was wrong."""

    def __init__(self) -> None:
        self._known: dict[str, Document] = {}

    def of(self, text: str, report: Report) -> Document | None:
        """The tree of a text; None, and a problem, where there is none."""
        known = self._known.get(report.file)
        if known and known.text == text:
            return replace(known, report=report)
        root = compose(text, report)
        document = Document(text, root, report) if root is not None else None
        if document is None or report.problems():
            self._known.pop(report.file, None)
        else:
            self._known[report.file] = document
        return document


def read_document(folder: Path, report: Report, trees: Trees | None = None) -> Document | None:
    """The file that `report` is about; None, and a problem, where it cannot be read."""
    raw = read_bytes(folder / report.file, report)
    text = decode(raw, report) if raw is not None else None
    return (trees or Trees()).of(text, report) if text is not None else None
