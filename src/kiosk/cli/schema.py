"""`kiosk schema`: write what helps an editor of texts to complete and check an exhibit's files."""

from pathlib import Path

import click

from kiosk.cli.looks import exhibit_argument


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
    folder you are in, or the museum's own.

    An editor that knows YAML (VS Code with its extension, for one) then completes keys and the
    exhibit's ids, tells what each key is for, and marks what is misspelt, in each file that begins
    with the line printed for its kind. After new items, call it again.

    Exit status: 1 if they cannot be written; 2 for a wrong call.
    """
    from kiosk.content.main_file import EXHIBIT_FILE
    from kiosk.content.schemas.writing import FOLDER, write_schemas
    from kiosk.panels import discover
    from kiosk.paths import exhibit_at_hand

    folder = exhibit or exhibit_at_hand()
    if not (folder / EXHIBIT_FILE).is_file():
        raise click.UsageError(f"{folder} is no exhibit: it has no file {EXHIBIT_FILE}.")
    target = out or folder / FOLDER
    try:
        written = write_schemas(folder, discover(), out)
    except OSError as error:
        raise click.ClickException(f"cannot write to {target}: {error.strerror}") from error
    click.echo(f"{len(written)} kinds of file are described in {target}.")
    if out:
        return
    click.echo("An editor uses it in each file that begins with its line:\n")
    widest = max(len(each.files) for each in written)
    for each in written:
        click.echo(f"  {each.files:<{widest}}  {each.modeline}")
