"""Problems as text: each with its line, and how many there are."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.content.codes import Code
from kiosk.content.excerpt import excerpt, printable
from kiosk.content.phrase import Phrase, in_language
from kiosk.content.problems import Problem, Severity

MOST_SHOWN = 20


class Verdict(Protocol):
    """Says what follows from what was found."""

    def __call__(self, found: Phrase, *, broken: bool) -> Phrase:
        """Args: how much it was; whether there are errors."""
        ...


def exhibit_verdict(found: Phrase, *, broken: bool) -> Phrase:
    """Of an exhibit."""
    if broken:
        return Phrase("{found}: the exhibit cannot be shown.", found=found)
    return Phrase("{found}: the exhibit can be shown.", found=found)


def settings_verdict(found: Phrase, *, broken: bool) -> Phrase:
    """Of a station's settings."""
    if broken:
        return Phrase("{found}: what is wrong is as if it were left out.", found=found)
    return Phrase("{found}: all settings hold.", found=found)


def problems_as_text(
    folder: Path,
    problems: Sequence[Problem],
    most: int | None,
    language: str,
    verdict: Verdict = exhibit_verdict,
) -> Iterable[str]:
    """The most urgent of them, and a summary."""
    shown = sorted(problems, key=_urgency)[:most]
    for problem in shown:
        yield _one(folder, problem, language)
    left = len(problems) - len(shown)
    if left > 0:
        more = (
            Phrase("… and 1 more problem; --all lists it, too.")
            if left == 1
            else Phrase("… and {number} more problems; --all lists them, too.", number=left)
        )
        yield f"{in_language(more, language)}\n"
    yield summary(problems, language, verdict)


def _urgency(problem: Problem) -> tuple[bool, bool]:
    return problem.severity is not Severity.ERROR, problem.code is Code.MISSING_LANGUAGE


_SEVERITIES = {Severity.ERROR: Phrase("error"), Severity.WARNING: Phrase("warning")}


def _one(folder: Path, problem: Problem, language: str) -> str:
    at = f"{problem.file}:{problem.line}:{problem.column}"
    where = str(folder) if problem.file == "." else at
    gutter = " " * len(str(problem.line))
    severity = in_language(_SEVERITIES[problem.severity], language)
    help_ = in_language(Phrase("help: {advice}", advice=problem.help), language)
    parts = [
        f"{severity}[{problem.code}]: {printable(in_language(problem.message, language))}",
        f" {gutter}--> {printable(where)}",
        *excerpt(folder, problem),
        f" {gutter} = {printable(help_)}",
    ]
    return "\n".join(parts) + "\n"


def summary(problems: Sequence[Problem], language: str, verdict: Verdict = exhibit_verdict) -> str:
    """How many there are, and what follows."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    found = _found(errors, len(problems) - errors)
    return in_language(verdict(found, broken=errors > 0), language)


def _found(errors: int, warnings: int) -> Phrase:
    some = Phrase("1 error") if errors == 1 else Phrase("{number} errors", number=errors)
    others = Phrase("1 warning") if warnings == 1 else Phrase("{number} warnings", number=warnings)
    if errors and warnings:
        return Phrase("{errors} and {warnings}", errors=some, warnings=others)
    return some if errors else others if warnings else Phrase("No problems")
