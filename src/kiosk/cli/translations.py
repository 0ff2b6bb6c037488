"""`kiosk translations`: texts out to translators, and back."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.exchanging import EXHIBIT, counted, refusals_told
from kiosk.paths import exhibit_at_hand

if TYPE_CHECKING:
    from kiosk.exchange.translations import Imported


@click.group()
def translations() -> None:
    """Send texts to translators as PO or XLIFF, and bring their work back."""


@translations.command("export")
@EXHIBIT
@click.option("--language", metavar="CODE", required=True, help="Into which language, such as it.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["po", "xliff", "xliff2"]),
    default="po",
    show_default=True,
    help="po for Poedit and Weblate, xliff (1.2) or xliff2 (2.0) for translation offices.",
)
@click.option(
    "--out",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False, writable=False),
    help="Where to; the language with .po or .xlf, here, if left out.",
)
def export_command(exhibit: Path | None, language: str, form: str, out: Path | None) -> None:
    """Write all texts of EXHIBIT with their translations into a language. If none is named, it is
    the one whose folder you are in, or the museum's own.

    Each text says what it is, how long it may be and where it is shown. A translation whose source
    has changed since it was made is marked as one to be looked at, with the source as it was.

    Exit status: 0 if written, 1 if not, 2 for a wrong call.
    """
    from kiosk.exchange.translations import FORMATS, export
    from kiosk.exchange.writing import write_one
    from kiosk.panels import discover

    with refusals_told():
        done = export(
            exhibit or exhibit_at_hand(), discover(), language, form, datetime.now(tz=UTC)
        )
        path = out or Path(f"{language}{FORMATS[form]}")
        write_one(path, done.content)
    click.echo(
        f"{path}: {counted(done.texts, 'text')}, {done.missing} without a translation, "
        f"{done.changed} changed since they were translated"
    )
    if not done.remembered:
        click.echo("The exhibit cannot be written, so that later changes will not be marked.")


@translations.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@EXHIBIT
@click.option("--language", metavar="CODE", help="If the file does not say it.")
def import_command(file: Path, exhibit: Path | None, language: str | None) -> None:
    """Write the translations in FILE (PO or XLIFF) into EXHIBIT. If none is named, it is the one
    whose folder you are in, or the museum's own.

    Only texts that differ are touched; comments and layout stay. What is empty, or marked as to be
    looked at, is left out. If one text cannot be placed, nothing is written.

    Exit status: 0 if written, 1 if not, 2 for a wrong call.
    """
    from kiosk.exchange.translations import bring_in
    from kiosk.panels import discover

    with refusals_told():
        done = bring_in(exhibit or exhibit_at_hand(), discover(), file, language)
    for line in _told(done):
        click.echo(line)


def _told(done: "Imported") -> list[str]:
    lines = [f"warning: {each}" for each in done.older]
    if done.unsure:
        lines.append(f"{counted(done.unsure, 'text')} left out, still marked as to be looked at.")
    if done.written:
        what = f"{counted(done.written, 'text')} written into {counted(len(done.files), 'file')}"
        lines.append(f"{what}; `kiosk check` looks at it.")
    else:
        lines.append("Nothing differs from the exhibit; nothing was written.")
    return lines
