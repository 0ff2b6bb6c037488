"""`kiosk table`: events and glossary as a table, out and in."""

from pathlib import Path

import click

from kiosk.cli.exchanging import EXHIBIT, NOTHING_DIFFERS, refusals_told, rows
from kiosk.cli.messages import language_of_system, messages_option
from kiosk.content.phrase import Phrase, in_language
from kiosk.paths import exhibit_at_hand

_KIND = click.argument("kind", type=click.Choice(["events", "glossary"]))
_SEPARATORS = {"comma": ",", "semicolon": ";"}


@click.group()
def table() -> None:
    """Keep events and glossary in Excel, LibreOffice or any other table."""


@table.command("export")
@_KIND
@EXHIBIT
@click.option(
    "--out",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False, writable=False),
    help="Where to, as .csv or .xlsx; the kind with .csv, here, if left out.",
)
@click.option(
    "--separator",
    type=click.Choice(list(_SEPARATORS)),
    default="comma",
    show_default=True,
    help="In a .csv; semicolon for an Excel that writes 1,5 for one and a half.",
)
@messages_option
def export_command(
    kind: str, exhibit: Path | None, out: Path | None, separator: str, speaking: str | None
) -> None:
    """Write the events or the glossary of EXHIBIT as a table: a row an item, a column a value, and
    for texts a column a language. If none is named, it is the one whose folder you are in, or the
    museum's own.

    Exit status: 0 if written, 1 if not, 2 for a wrong call.
    """
    from kiosk.exchange.grid import ENDINGS, grid_bytes
    from kiosk.exchange.tables import table_of
    from kiosk.exchange.writing import write_one
    from kiosk.panels import discover

    path = out or Path(f"{kind}.csv")
    if path.suffix.lower() not in ENDINGS:
        raise click.BadParameter("a table is written as .csv or .xlsx", param_hint="--out")
    language = speaking or language_of_system()
    with refusals_told(language):
        grid = table_of(exhibit or exhibit_at_hand(), discover(), kind)
        write_one(path, grid_bytes(grid, path.suffix.lower(), _SEPARATORS[separator]))
    click.echo(f"{path}: {in_language(rows(len(grid.rows)), language)}")


@table.command("import")
@_KIND
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@EXHIBIT
@messages_option
def import_command(kind: str, file: Path, exhibit: Path | None, speaking: str | None) -> None:
    """Write what FILE, a .csv or .xlsx, says otherwise than EXHIBIT. If none is named, it is the
    one whose folder you are in, or the museum's own.

    A row with a new id becomes a new item. An empty cell changes nothing, and no item is deleted.
    Only what differs is touched; comments and layout stay. If one row cannot be taken, nothing is
    written.

    Exit status: 0 if written, 1 if not, 2 for a wrong call.
    """
    from kiosk.exchange.tables import take_table
    from kiosk.panels import discover

    language = speaking or language_of_system()
    with refusals_told(language):
        taken = take_table(exhibit or exhibit_at_hand(), discover(), kind, file)
    said = NOTHING_DIFFERS
    if taken.added or taken.changed:
        said = Phrase(
            "{added} added, {changed} changed; `kiosk check` looks at it.",
            added=len(taken.added),
            changed=len(taken.changed),
        )
    click.echo(in_language(said, language))
