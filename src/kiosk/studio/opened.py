"""One item of an exhibit, as its file has it. No Qt."""

import math
from dataclasses import dataclass

from kiosk.content.document import Document
from kiosk.content.nodes import Node
from kiosk.content.problems import Problem
from kiosk.studio.form.fields import Field
from kiosk.studio.form.path import Path, node_at, path_in


@dataclass(frozen=True)
class Opened:
    """An item whose form is shown."""

    kind: str
    id: str
    file: str
    document: Document
    base: Path
    """Its path in the file."""
    fields: tuple[Field, ...]
    after: int | None = None
    """The line at which the next item of the same file begins."""

    @property
    def node(self) -> Node:
        """What its file says of it."""
        found = node_at(self.document.root, self.base)
        assert found is not None
        return found

    def path(self, key: str) -> Path:
        """The path in the file of a row of its form."""
        return (*self.base, *path_in(self.node, key))

    def has(self, problem: Problem) -> bool:
        """Whether a problem lies in it."""
        first = self.node.at[0] if self.base else 0
        return problem.file == self.file and first <= problem.line < (self.after or math.inf)
