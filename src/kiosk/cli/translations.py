"""`kiosk translations`: texts out to translators, and back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.exchanging import EXHIBIT, NOTHING_DIFFERS, files, refusals_told, texts
from kiosk.cli.messages import language_of_system, messages_option
from kiosk.content.phrase import Phrase, in_language
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
@messages_option
def export_command(
    exhibit: Path | None, language: str, form: str, out: Path | None, speaking: str | None
) -> None:
    """Write all texts of EXHIBIT with their translations into a language. If none is named, it is
    the one whose folder you are in, or the museum's own.

    Each text says what it is, how long it may be and where it is shown. A translation whose source
    has changed since it was made is marked as one to be looked at, with the source as it was.

    Exit status: 0 if written, 1 if not, 2 for a wrong call.
    """
    from kiosk.exchange.translations import FORMATS, export
    from kiosk.exchange.writing import write_one
    from kiosk.panels import discover

    speaking = speaking or language_of_system()
    with refusals_told(speaking):
        done = export(
            exhibit or exhibit_at_hand(), discover(), language, form, datetime.now(tz=UTC)
        )
        path = out or Path(f"{language}{FORMATS[form]}")
        write_one(path, done.content)
    written = Phrase(
        "{texts}, {missing} without a translation, {changed} changed since they were translated",
        texts=texts(done.texts),
        missing=done.missing,
        changed=done.changed,
    )
    click.echo(f"{path}: {in_language(written, speaking)}")
    if not done.remembered:
        unremembered = Phrase(
            "The exhibit cannot be written, so that later changes will not be marked."
        )
        click.echo(in_language(unremembered, speaking))


@translations.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@EXHIBIT
@click.option("--language", metavar="CODE", help="If the file does not say it.")
@messages_option
def import_command(
    file: Path, exhibit: Path | None, language: str | None, speaking: str | None
) -> None:
    """Write the translations in FILE (PO or XLIFF) into EXHIBIT. If none is named, it is the one
    whose folder you are in, or the museum's own.

    Only texts that differ are touched; comments and layout stay. What is empty, or marked as to be
    looked at, is left out. If one text cannot be placed, nothing is written.

    Exit status: 0 if written, 1 if not, 2 for a wrong call.
    """
    from kiosk.exchange.translations import bring_in
    from kiosk.panels import discover

    speaking = speaking or language_of_system()
    with refusals_told(speaking):
        done = bring_in(exhibit or exhibit_at_hand(), discover(), file, language)
    for line in _told(done):
        click.echo(in_language(line, speaking))


def _told(done: "Imported") -> Iterator[Phrase]:
    for each in done.older:
        yield Phrase("warning: {refusal}", refusal=each)
    if done.unsure:
        yield Phrase("{texts} left out, still marked as to be looked at.", texts=texts(done.unsure))
    if done.written:
        yield Phrase(
            "{texts} written into {files}; `kiosk check` looks at it.",
            texts=texts(done.written),
            files=files(len(done.files)),
        )
    else:
        yield NOTHING_DIFFERS
