"""Collects what is wrong with one file."""

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Problem, Severity

At = tuple[int, int]
"""Line and column, from 1."""
START: At = (1, 1)
Lines = range
"""Numbers of lines of a file."""
MOST_PROBLEMS = 100
"""In one file; what comes after is counted, not listed."""


class Report:
    """The problems of the file `file`, a path relative to the exhibit."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: dict[tuple[str, At, str], Problem] = {}
        self._more = 0

    @property
    def full(self) -> bool:
        """Further problems are only counted, so nobody needs to find good words for them."""
        return len(self._found) >= MOST_PROBLEMS

    @property
    def errors(self) -> bool:
        """Whether there is an error among them."""
        return any(each.severity is Severity.ERROR for each in self._found.values())

    def error(self, code: Code, at: At, message: Phrase, advice: Phrase) -> None:
        """Something for which the exhibit is not shown."""
        self._add(Severity.ERROR, code, at, message, advice)

    def warn(self, code: Code, at: At, message: Phrase, advice: Phrase) -> None:
        """Something to mend, though the exhibit can be shown."""
        self._add(Severity.WARNING, code, at, message, advice)

    def silence(self, code: str, lines: Lines) -> int:
        """Take back the warnings of a code that stand in some lines; says how many they were."""
        silenced = [
            key
            for key, each in self._found.items()
            if each.code == code and each.severity is Severity.WARNING and each.line in lines
        ]
        for key in silenced:
            del self._found[key]
        return len(silenced)

    def problems(self) -> list[Problem]:
        """All of them, and one more that counts those left out."""
        found = list(self._found.values())
        if self._more:
            last = found[-1]
            found.append(
                Problem(
                    Severity.ERROR,
                    Code.TOO_MANY_PROBLEMS,
                    self.file,
                    last.line,
                    last.column,
                    Phrase("there are {number} more problems in this file", number=self._more),
                    Phrase("mend those above first, then check again"),
                )
            )
        return found

    def _add(self, severity: Severity, code: Code, at: At, message: Phrase, advice: Phrase) -> None:
        key = (code, at, message)
        if key in self._found:
            return
        if self.full:
            self._more += 1
            return
        self._found[key] = Problem(severity, code, self.file, *at, message, advice)
