"""`kiosk stats`: what a station has counted, as a table and as a report."""

import os
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.content.phrase import Phrase, in_language
from kiosk.paths import STATISTICS

if TYPE_CHECKING:
    from kiosk.statistics.export import Cell
    from kiosk.statistics.sections import Naming

_FILE = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=str(STATISTICS),
    show_default=True,
    help="Where the station keeps its counts.",
)


class _NothingCountedError(Exception):
    """Of a station whose file of counts is not there."""


@click.group()
def stats() -> None:
    """Tell what a station has counted. Nothing leaves it that is of fewer than five visits;
    docs/privacy.md says how."""


@stats.command()
@_FOLDER
@click.option(
    "--out",
    "places",
    type=_FILE,
    multiple=True,
    help="Write the table here instead of printing it; if given again, where the first cannot be.",
)
@messages_option
def export(folder: Path, places: tuple[Path, ...], speaking: str | None) -> None:
    """Make a table of the counts, as CSV: of days and weeks to which nothing comes any more.

    Exit status: 0 if done, 1 if it cannot be read or written, 2 for a wrong call.
    """
    from kiosk.statistics.export import as_csv

    with _troubles_told(speaking):
        table = as_csv(_counted(folder)).encode()
        if places:
            click.echo(_first_that_takes(places, table))
        else:
            click.echo(table, nl=False)


@stats.command(hidden=True)
@_FOLDER
@messages_option
def add(folder: Path, speaking: str | None) -> None:
    """Add what a running kiosk has counted, as JSON from standard input.

    Exit status: 0 if it is kept, 1 if not, 2 for a wrong call.
    """
    from kiosk.disk import disk_low
    from kiosk.statistics.counts import from_json
    from kiosk.statistics.keeper import Keeper

    try:
        counts = from_json(sys.stdin.buffer.read())
    except (TypeError, ValueError) as error:
        raise click.UsageError("These are no counts.") from error
    keeper = Keeper(folder, disk_low)
    keeper.add(counts)
    if keeper.trouble:
        click.echo(in_language(keeper.trouble, speaking or language_of_system()))
        raise SystemExit(1)


@stats.command()
@click.argument("table", type=_FILE, required=False)
@_FOLDER
@click.option("--out", type=_FILE, default="statistics.html", show_default=True)
@click.option(
    "--exhibit",
    type=click.Path(path_type=Path, file_okay=False),
    help="The exhibit, for the titles of what was opened.",
)
@click.option("--station", default="", metavar="NAME", help="What people call the station.")
@messages_option
def report(
    table: Path | None,
    folder: Path,
    out: Path,
    exhibit: Path | None,
    station: str,
    speaking: str | None,
) -> None:
    """Draw the counts as one page that needs no other file: of TABLE, which a station has exported,
    or of a station's own.

    Exit status: 0 if done, 1 if it cannot be read or written, 2 for a wrong call.
    """
    from kiosk.statistics.export import from_csv
    from kiosk.statistics.page import page
    from kiosk.statistics.summary import summary

    language = speaking or language_of_system()
    with _troubles_told(speaking):
        cells = from_csv(table.read_text("utf-8")) if table else _counted(folder)
        told = page(summary(cells), _naming(exhibit, language), station, language)
        click.echo(_written(out, told.encode()))


def _first_that_takes(places: tuple[Path, ...], table: bytes) -> Path:
    *firsts, last = places
    for place in firsts:
        with suppress(OSError):
            return _written(place, table)
    return _written(last, table)


def _written(place: Path, table: bytes) -> Path:
    """Whole or not at all: whoever fetches it does so as soon as it is there."""
    if not place.parent.is_dir():
        raise FileNotFoundError(None, "there is no such folder", str(place.parent))
    new = place.with_name(f"{place.name}.new")
    with new.open("wb") as stream:
        stream.write(table)
        os.fsync(stream.fileno())
    return new.replace(place)


def _counted(folder: Path) -> "list[Cell]":
    from kiosk.statistics.book import FILE, Book
    from kiosk.statistics.export import cells

    if not (folder / FILE).is_file():
        raise _NothingCountedError(folder / FILE)
    return cells(Book(folder / FILE).read())


@contextmanager
def _troubles_told(speaking: str | None) -> Generator[None]:
    from kiosk.statistics.book import DamagedError
    from kiosk.statistics.export import NoTableError

    language = speaking or language_of_system()
    try:
        yield
    except _NothingCountedError as error:
        said = Phrase("{file} is not there: nothing was counted yet", file=error.args[0])
        raise click.ClickException(in_language(said, language)) from error
    except FileNotFoundError as error:
        said = Phrase("{file} is not there", file=error.filename)
        raise click.ClickException(in_language(said, language)) from error
    except OSError as error:
        said = Phrase("It cannot be read or written: {reason}", reason=error)
        raise click.ClickException(in_language(said, language)) from error
    except DamagedError as error:
        said = Phrase("The file of the counts is damaged; the station sets it aside by itself.")
        raise click.ClickException(in_language(said, language)) from error
    except NoTableError as error:
        said = Phrase("This is no table of counts: {reason}", reason=error)
        raise click.ClickException(in_language(said, language)) from error


def _naming(folder: Path | None, language: str) -> "Naming":
    """By the exhibit, if there is one; else by ids."""
    from kiosk.content.locales import locale_of
    from kiosk.content.read import read_exhibit
    from kiosk.panels import discover
    from kiosk.panels.cards import title_of
    from kiosk.statistics.counts import What

    kinds = discover()
    exhibit = read_exhibit(folder, kinds).exhibit if folder else None

    def called(what: What, which: str) -> str:
        if what is What.PANEL and which in kinds:
            titles = kinds[which].titles
            return titles.get(language, titles["en"])
        if what is What.LANGUAGE:
            names = cast("Mapping[str, str]", locale_of(language).languages)
            return names.get(which, which)
        kind, _, item = which.partition(":")
        found = exhibit.item(kind, item) if exhibit else None
        return title_of(exhibit, found, language) if exhibit and found else which

    return called
