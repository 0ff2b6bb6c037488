"""Problems of an exhibit as text: each with its line, and how many there are."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.excerpt import excerpt, printable
from kiosk.content.phrase import Phrase, in_language
from kiosk.content.problems import Problem, Severity

MOST_SHOWN = 20


def problems_as_text(
    folder: Path, problems: Sequence[Problem], most: int | None, language: str
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
    yield summary(problems, language)


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


def summary(problems: Sequence[Problem], language: str) -> str:
    """How many there are, and what follows for the exhibit."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    found = _found(errors, warnings)
    said = (
        Phrase("{found}: the exhibit cannot be shown.", found=found)
        if errors
        else Phrase("{found}: the exhibit can be shown.", found=found)
    )
    return in_language(said, language)


def _found(errors: int, warnings: int) -> Phrase:
    some = Phrase("1 error") if errors == 1 else Phrase("{number} errors", number=errors)
    others = Phrase("1 warning") if warnings == 1 else Phrase("{number} warnings", number=warnings)
    if errors and warnings:
        return Phrase("{errors} and {warnings}", errors=some, warnings=others)
    return some if errors else others if warnings else Phrase("No problems")
