"""`kiosk table`: events and glossary as a table, out and in."""

from pathlib import Path

import click

from kiosk.cli.exchanging import EXHIBIT, counted, refusals_told
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
def export_command(kind: str, exhibit: Path | None, out: Path | None, separator: str) -> None:
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
    with refusals_told():
        grid = table_of(exhibit or exhibit_at_hand(), discover(), kind)
        write_one(path, grid_bytes(grid, path.suffix.lower(), _SEPARATORS[separator]))
    click.echo(f"{path}: {counted(len(grid.rows), 'row')}")


@table.command("import")
@_KIND
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@EXHIBIT
def import_command(kind: str, file: Path, exhibit: Path | None) -> None:
    """Write what FILE, a .csv or .xlsx, says otherwise than EXHIBIT. If none is named, it is the
    one whose folder you are in, or the museum's own.

    A row with a new id becomes a new item. An empty cell changes nothing, and no item is deleted.
    Only what differs is touched; comments and layout stay. If one row cannot be taken, nothing is
    written.

    Exit status: 0 if written, 1 if not, 2 for a wrong call.
    """
    from kiosk.exchange.tables import take_table
    from kiosk.panels import discover

    with refusals_told():
        taken = take_table(exhibit or exhibit_at_hand(), discover(), kind, file)
    if taken.added or taken.changed:
        added, changed = len(taken.added), len(taken.changed)
        click.echo(f"{added} added, {changed} changed; `kiosk check` looks at it.")
    else:
        click.echo("Nothing differs from the exhibit; nothing was written.")
