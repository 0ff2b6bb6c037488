"""`kiosk doctor`: whether a machine and how it is set are as a station needs them."""

import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.faults import faults_told
from kiosk.cli.messages import language_of_system, messages_option
from kiosk.content.phrase import in_language
from kiosk.settings.model import STATION_FILE

if TYPE_CHECKING:
    from kiosk.doctor.finding import Finding

_MOST_COLUMNS = 110


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One list of all that was looked at.")
@click.option(
    "--settings",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path, readable=False),
    default=str(STATION_FILE),
    show_default=True,
    help="How the station is set.",
)
@click.option(
    "--store",
    metavar="FOLDER",
    type=click.Path(path_type=Path, readable=False),
    help="The store of packs, if not the one of the settings.",
)
@click.option("--thorough", is_flag=True, help="Read each byte of the exhibit, too.")
@messages_option
def doctor(
    as_json: bool, file: Path, store: Path | None, thorough: bool, speaking: str | None
) -> None:
    """Look at this machine and how it is set, and say of each thing whether it is OK and, if not,
    the command that mends it. Nothing is changed. Call it as root, who may see all.

    Exit status: 0 if nothing is “not OK”, 1 if something is, 2 for a wrong call.
    """
    from kiosk.cli.findings import findings_as_text
    from kiosk.doctor.examination import examine, meet
    from kiosk.doctor.finding import Level
    from kiosk.doctor.machine import Machine
    from kiosk.settings.read import NOTHING_SET, read_settings

    language = speaking or ("en" if as_json else language_of_system())
    with faults_told(language):
        is_usual = file == STATION_FILE and not file.exists()
        reading = NOTHING_SET if is_usual else read_settings(file)
        patient = meet(Machine(), file.absolute(), reading, store, thorough=thorough)
        groups = [*examine(patient)]
    findings = [each for _, found in groups for each in found]
    if as_json:
        click.echo(_as_json(findings, language))
    else:
        columns = min(shutil.get_terminal_size((100, 24)).columns, _MOST_COLUMNS)
        for line in findings_as_text(groups, language, columns):
            click.echo(line, color=False if os.environ.get("NO_COLOR") else None)
    sys.exit(any(each.level is Level.NOT_OK for each in findings))


def _as_json(findings: "Sequence[Finding]", language: str) -> str:
    return json.dumps(
        [
            {
                "key": each.key,
                "level": each.level.value,
                "name": in_language(each.name, language),
                "sentence": in_language(each.sentence, language),
                "mend": each.mend,
            }
            for each in findings
        ],
        indent=2,
        ensure_ascii=False,
    )
