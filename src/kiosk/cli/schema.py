"""`kiosk schema`: write what helps an editor of texts to complete and check files of an exhibit, or
of a station."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.looks import exhibit_argument

if TYPE_CHECKING:
    from kiosk.content.schemas.files import SchemaFile


@click.command()
@exhibit_argument
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, readable=False),
    help="Write them into this folder instead of the exhibit's own “.schema”.",
)
def schema(exhibit: Path | None, out: Path | None) -> None:
    """Write the JSON Schemas of EXHIBIT into its “.schema”. If none is named, it is the one whose
    folder you are in, or the museum's own. If it is a station's kiosk.yaml, the schema of settings
    is written into “.schema” beside it.

    An editor that knows YAML (VS Code with its extension, for one) then completes keys and the
    exhibit's ids, tells what each key is for, and marks what is misspelt, in each file that begins
    with the line printed for its kind. After new items, call it again.

    Exit status: 1 if they cannot be written; 2 for a wrong call.
    """
    from kiosk.content.schemas.writing import FOLDER
    from kiosk.paths import exhibit_at_hand
    from kiosk.settings.model import is_settings_file

    about = exhibit or exhibit_at_hand()
    of_settings = is_settings_file(about)
    folder = about.parent if of_settings else about
    target = out or folder / FOLDER
    try:
        written = _of_settings(folder, out) if of_settings else _of_exhibit(folder, out)
    except OSError as error:
        raise click.ClickException(f"cannot write to {target}: {error.strerror}") from error
    described = "1 kind of file is" if len(written) == 1 else f"{len(written)} kinds of file are"
    click.echo(f"{described} described in {target}.")
    if out:
        return
    click.echo("An editor uses it in each file that begins with its line:\n")
    widest = max(len(each.files) for each in written)
    for each in written:
        click.echo(f"  {each.files:<{widest}}  {each.modeline}")


def _of_exhibit(folder: Path, out: Path | None) -> "tuple[SchemaFile, ...]":
    from kiosk.content.main_file import EXHIBIT_FILE
    from kiosk.content.schemas.writing import write_schemas
    from kiosk.panels import discover

    if not (folder / EXHIBIT_FILE).is_file():
        raise click.UsageError(f"{folder} is no exhibit: it has no file {EXHIBIT_FILE}.")
    return write_schemas(folder, discover(), out)


def _of_settings(folder: Path, out: Path | None) -> "tuple[SchemaFile, ...]":
    from kiosk.content.schemas.writing import write_files
    from kiosk.settings.schema import settings_schema

    kinds = (settings_schema(),)
    write_files(kinds, folder, out)
    return kinds
