"""`kiosk check`: find everything that is wrong with an exhibit, or with a station's settings."""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from kiosk.cli.completeness import report_as_json, report_as_text
from kiosk.cli.faults import faults_told
from kiosk.cli.github import annotations
from kiosk.cli.listing import (
    MOST_SHOWN,
    Verdict,
    exhibit_verdict,
    problems_as_text,
    settings_verdict,
    summary,
)
from kiosk.cli.messages import language_of_system, language_option
from kiosk.cli.progress import ProgressBar
from kiosk.cli.trying import trial_of
from kiosk.collecting import collecting_nothing
from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem
from kiosk.settings.model import is_settings_file

if TYPE_CHECKING:
    from kiosk.content.checking import Checked


@click.command()
@click.argument("exhibit", required=False, type=click.Path(path_type=Path, readable=False))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="json: one list of all problems, in English unless a language is named. "
    "github: annotations of a workflow.",
)
@click.option("--all", "every", is_flag=True, help="List all problems, not the first 20 alone.")
@click.option(
    "--report", is_flag=True, help="Instead, how complete it is, by kind of item and language."
)
@language_option
def check(exhibit: Path | None, form: str, every: bool, report: bool, language: str | None) -> None:
    """Find everything that is wrong with EXHIBIT. If none is named, it is the one whose folder you
    are in, or the museum's own. A station's settings are checked, too, if their file is named, such
    as /etc/kiosk/kiosk.yaml.

    Errors come first; then warnings, of which an item can silence some under “exceptions:”; what
    has no translation yet comes last.
    `kiosk explain CODE` tells more of a code.

    Exit status: 0 if it can be shown, or all settings hold; 1 if not; 2 for a wrong call.
    """
    if report and form == "github":
        raise click.UsageError("A report has no places to annotate; take --format text or json.")
    set_there = exhibit if exhibit and is_settings_file(exhibit) else None
    if report and set_there:
        raise click.UsageError("A report is about an exhibit, not about settings.")
    speaking = language or ("en" if form == "json" else language_of_system())
    with faults_told(speaking):
        folder, checked = _settings(set_there) if set_there else _checked(exhibit, speaking)
        most = None if every else MOST_SHOWN
        verdict = settings_verdict if set_there else exhibit_verdict
        for line in _lines(folder, checked, form, report, most, speaking, verdict):
            click.echo(line)
    if checked.broken:
        sys.exit(1)


def _lines(
    folder: Path,
    checked: "Checked",
    form: str,
    report: bool,
    most: int | None,
    language: str,
    verdict: Verdict,
) -> Iterable[str]:
    match form:
        case "json" if report:
            return [report_as_json(checked)]
        case _ if report:
            return report_as_text(checked, language)
        case "json":
            return [_as_json(checked.problems, language)]
        case "github":
            return [
                *annotations(folder, checked.problems, language),
                summary(checked.problems, language, verdict),
            ]
        case _:
            return problems_as_text(folder, checked.problems, most, language, verdict)


def _checked(exhibit: Path | None, language: str) -> "tuple[Path, Checked]":
    from kiosk.content.checking import check_exhibit
    from kiosk.panels import discover
    from kiosk.paths import exhibit_at_hand

    folder = exhibit or exhibit_at_hand()
    with ProgressBar(language, sys.stderr, monotonic) as bar, collecting_nothing():
        return folder, check_exhibit(
            folder, discover(), trial=trial_of(folder, language), progress=bar.show
        )


def _settings(file: Path) -> "tuple[Path, Checked]":
    from kiosk.content.checking import Checked
    from kiosk.settings.reading import read_afresh

    return file.parent, Checked(read_afresh(file, thorough=True).problems, (), ())


def _as_json(problems: Sequence[Problem], language: str) -> str:
    return json.dumps(
        [
            {
                "severity": problem.severity.value,
                "code": str(problem.code),
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "message": in_language(problem.message, language),
                "help": in_language(problem.help, language),
            }
            for problem in problems
        ],
        indent=2,
    )
