"""What is wrong with an exhibit, said so that it can be mended."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An exhibit with an error is not shown; one with warnings is."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """One fault, said once, where it is.

    `code` is one of `kiosk.content.codes.Code` and never changes its meaning. `file` is relative
    to the exhibit, with forward slashes; `line` and `column` count from 1. `message` is one plain
    sentence; `help`, when followed, mends the fault.
    """

    severity: Severity
    code: str
    file: str
    line: int
    column: int
    message: str
    help: str

    @property
    def place(self) -> tuple[str, int, int]:
        """What problems are sorted by."""
        return self.file, self.line, self.column
