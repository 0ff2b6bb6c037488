"""`kiosk check`: find everything that is wrong with an exhibit."""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.completeness import report_as_json, report_as_text
from kiosk.content.excerpt import excerpt, printable
from kiosk.content.problems import Problem, Severity

if TYPE_CHECKING:
    from kiosk.content.checking import Checked

_MOST_SHOWN = 20


@click.command()
@click.argument("exhibit", required=False, type=click.Path(path_type=Path, readable=False))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="json: one list of all problems.",
)
@click.option(
    "--report", is_flag=True, help="Instead, how complete it is, by kind of item and language."
)
def check(exhibit: Path | None, form: str, report: bool) -> None:
    """Find everything that is wrong with EXHIBIT, the museum's own if none is named.

    Errors come first; then warnings, of which an item can silence some under “exceptions:”.

    Exit status: 0 if it can be shown, 1 if it cannot, 2 for a wrong call.
    """
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        folder, checked = _checked(exhibit)
        as_json = form == "json"
        if report:
            lines = [report_as_json(checked)] if as_json else report_as_text(checked)
        else:
            lines = [_as_json(checked.problems)] if as_json else _as_text(folder, checked.problems)
        for line in lines:
            click.echo(line)
    except Exception as error:
        fault = f"{type(error).__name__}: {error}"
        raise click.ClickException(f"kiosk itself failed, please report this: {fault}") from None
    if checked.broken:
        sys.exit(1)


def _checked(exhibit: Path | None) -> "tuple[Path, Checked]":
    from kiosk.content.checking import check_exhibit
    from kiosk.panels import discover
    from kiosk.paths import default_exhibit

    folder = exhibit or default_exhibit()
    return folder, check_exhibit(folder, discover())


def _as_json(problems: Sequence[Problem]) -> str:
    return json.dumps(
        [
            {
                "severity": problem.severity.value,
                "code": str(problem.code),
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "message": problem.message,
                "help": problem.help,
            }
            for problem in problems
        ],
        indent=2,
    )


def _as_text(folder: Path, problems: Sequence[Problem]) -> Iterable[str]:
    ranked = sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR)
    for problem in ranked[:_MOST_SHOWN]:
        yield _one(folder, problem)
    left = len(ranked) - _MOST_SHOWN
    if left > 0:
        yield f"… and {_counted(left, 'more problem')}; --format json lists all.\n"
    yield _summary(problems)


def _one(folder: Path, problem: Problem) -> str:
    at = f"{problem.file}:{problem.line}:{problem.column}"
    where = str(folder) if problem.file == "." else at
    gutter = " " * len(str(problem.line))
    parts = [
        f"{problem.severity.value}[{problem.code}]: {printable(problem.message)}",
        f" {gutter}--> {printable(where)}",
        *excerpt(folder, problem),
        f" {gutter} = help: {printable(problem.help)}",
    ]
    return "\n".join(parts) + "\n"


def _summary(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    found = [
        _counted(number, noun)
        for number, noun in ((errors, "error"), (warnings, "warning"))
        if number
    ]
    can = "cannot" if errors else "can"
    return f"{' and '.join(found) or 'No problems'}: the exhibit {can} be shown."


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
