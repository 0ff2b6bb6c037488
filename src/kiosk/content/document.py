"""One YAML or JSON file of an exhibit, read into its tree."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk.content.composer import compose
from kiosk.content.decoding import decode, lines
from kiosk.content.files import read_bytes
from kiosk.content.nodes import Node
from kiosk.content.report import Report


@dataclass(frozen=True)
class Document:
    """A file that could be read. What is wrong with it goes to `report`."""

    text: str
    root: Node
    report: Report

    @cached_property
    def rows(self) -> list[str]:
        """Its lines."""
        return lines(self.text)


class Trees:
    """The trees of files, for whoever reads an exhibit again and again: one is used again while the
    text of its file is the same, if nothing was wrong with it."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, Node]] = {}

    def of(self, text: str, report: Report) -> Node | None:
        """The tree of a text; None, and a problem, where there is none."""
        known = self._known.get(report.file)
        if known and known[0] == text:
            return known[1]
        root = compose(text, report)
        if root is None or report.problems():
            self._known.pop(report.file, None)
        else:
            self._known[report.file] = (text, root)
        return root


def read_document(folder: Path, report: Report, trees: Trees | None = None) -> Document | None:
    """The file that `report` is about; None, and a problem, where it cannot be read."""
    raw = read_bytes(folder / report.file, report)
    text = decode(raw, report) if raw is not None else None
    root = (trees or Trees()).of(text, report) if text is not None else None
    if text is None or root is None:
        return None
    return Document(text, root, report)
