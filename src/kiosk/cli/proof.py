"""`kiosk proof`: draw every screen into pictures, or print all there is to read as a book."""

import os
import sys
from dataclasses import replace
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.looks import (
    HEADLESS,
    contrast_option,
    exhibit_argument,
    language_option,
    reading_helps_of,
    screens_of,
    size_option,
    text_size_option,
)
from kiosk.cli.messages import language_of_system
from kiosk.content.phrase import LANGUAGES
from kiosk.paths import exhibit_at_hand

if TYPE_CHECKING:
    from kiosk.proof.draw import Order

_BOOK_TOOL = "pypdf"


@click.command()
@exhibit_argument
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, readable=False),
    help="Where the pictures go, with index.json and index.html.",
)
@click.option(
    "--book",
    metavar="FILE.pdf",
    type=click.Path(path_type=Path, readable=False, dir_okay=False),
    help="Instead, a book to read, correct and sign: all texts in all languages with their files "
    "and lines, all screens, and what kiosk check warns of.",
)
@click.option(
    "--date",
    "day",
    metavar="YYYY-MM-DD",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that the book says it is of; if left out, that of the newest file in EXHIBIT.",
)
@click.option(
    "--words",
    type=click.Choice(LANGUAGES),
    help="The language of the book's own words; that of the system if left out.",
)
@size_option
@language_option
@text_size_option
@contrast_option
@click.option("--low-reach", is_flag=True, help="All to be touched further down.")
@click.option(
    "--depth",
    type=click.Choice(["kinds", "sights", "items"]),
    default="sights",
    show_default=True,
    help="A screen of each kind; also all leaves, and all that can be done on panels; also the "
    "card of each item, and how each is known.",
)
@click.option(
    "--screen",
    "names",
    metavar="NAME",
    multiple=True,
    help="Only this, such as quiz, or with * such as 'quiz*'. Can be repeated.",
)
@click.option(
    "--no-pictures",
    is_flag=True,
    help="Only find what is wrong, which is quicker; in a book: texts alone.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    help="How many are drawn at once; as many as there are processors if left out.",
)
def proof(
    exhibit: Path | None,
    out: Path | None,
    book: Path | None,
    day: datetime | None,
    words: str | None,
    sizes: tuple[str, ...],
    languages: tuple[str, ...],
    text_sizes: tuple[str, ...],
    contrast: bool,
    low_reach: bool,
    depth: str,
    names: tuple[str, ...],
    no_pictures: bool,
    jobs: int | None,
) -> None:
    """Draw every screen of EXHIBIT without a display. If none is named, it is the one whose folder
    you are in, or the museum's own.

    With --out, index.json lists the pictures with what is wrong on each, such as words that are
    cut, overlap, are faint or too small; index.html shows them all. With --book, all there is to
    read is laid out on A4, on screens of 1920x1080 if no size is given. Exit status: 0 if all was
    drawn, whatever was found; 1 if the exhibit cannot be shown (--out draws its fault page), or a
    screen does not come to rest; 2 for a wrong call.
    """
    if (out is None) == (book is None):
        raise click.UsageError("Say where to: either --out DIR or --book FILE.pdf.")
    for option, given in (("--date", day), ("--words", words)):
        if given and not book:
            raise click.UsageError(f"{option} is for a book; add --book FILE.pdf.")
    os.environ.update(HEADLESS)
    from kiosk.proof.draw import Order
    from kiosk.proof.plan import Depth
    from kiosk.proof.rest import RestlessError
    from kiosk.proof.round import ProofError

    order = Order(
        exhibit or exhibit_at_hand(),
        out or Path(),
        screens_of(sizes),
        tuple(dict.fromkeys(languages)),
        reading_helps_of(text_sizes, contrast, low_reach),
        Depth(depth),
        names,
        not no_pictures,
        jobs or 0,
    )
    try:
        if book:
            looks = order if sizes else replace(order, sizes=order.sizes[:1])
            _print(looks, book, day, words or language_of_system())
        else:
            _draw(order)
    except ProofError as problem:
        raise click.UsageError(str(problem)) from problem
    except RestlessError as problem:
        raise click.ClickException(str(problem)) from problem


def _draw(order: "Order") -> None:
    from kiosk.proof.draw import draw
    from kiosk.proof.index import INDEX
    from kiosk.proof.page import PAGE

    whole = draw(order, _tell)
    if order.pictures:
        _tell(f"{order.out / PAGE} shows them all")
    else:
        _tell(f"{order.out / INDEX} lists what was found")
    sys.exit(0 if whole else 1)


def _print(order: "Order", book: Path, day: datetime | None, words: str) -> None:
    if find_spec(_BOOK_TOOL) is None:
        install = f"{sys.executable} -m pip install {_BOOK_TOOL}"
        raise click.ClickException(f"A book needs {_BOOK_TOOL}, which is not there: {install}")
    from kiosk.proof.book.make import BookError, BookOrder, make_book

    try:
        pages = make_book(BookOrder(order, book, day.date() if day else None, words), _tell)
    except BookError as problem:
        raise click.ClickException(str(problem)) from problem
    _tell(f"{book} has {pages} pages")


def _tell(line: str) -> None:
    click.echo(f"proof: {line}")
