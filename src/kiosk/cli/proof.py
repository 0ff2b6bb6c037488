"""`kiosk proof`: draw every screen into pictures."""

import os
import sys
from pathlib import Path

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
from kiosk.paths import default_exhibit


@click.command()
@exhibit_argument
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, readable=False),
    required=True,
    help="Where the pictures go, with index.json and index.html.",
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
@click.option("--no-pictures", is_flag=True, help="Only find what is wrong, which is quicker.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    help="How many are drawn at once; as many as there are processors if left out.",
)
def proof(
    exhibit: Path | None,
    out: Path,
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
    """Draw every screen of EXHIBIT, the museum's own by default, without a display.

    index.json lists the pictures with what is wrong on each, such as words that are cut, overlap,
    are faint or too small; index.html shows them all. Exit status: 0 if all were drawn, whatever
    was found on them; 1 if the exhibit cannot be shown, with its fault page drawn, or a screen does
    not come to rest; 2 for a wrong call.
    """
    os.environ.update(HEADLESS)
    from kiosk.proof.draw import Order, draw
    from kiosk.proof.index import INDEX
    from kiosk.proof.page import PAGE
    from kiosk.proof.plan import Depth
    from kiosk.proof.rest import RestlessError
    from kiosk.proof.round import ProofError

    order = Order(
        exhibit or default_exhibit(),
        out,
        screens_of(sizes),
        tuple(dict.fromkeys(languages)),
        reading_helps_of(text_sizes, contrast, low_reach),
        Depth(depth),
        names,
        not no_pictures,
        jobs or 0,
    )
    try:
        whole = draw(order, lambda line: click.echo(f"proof: {line}"))
    except ProofError as problem:
        raise click.UsageError(str(problem)) from problem
    except RestlessError as problem:
        raise click.ClickException(str(problem)) from problem
    if no_pictures:
        click.echo(f"proof: {out / INDEX} lists what was found")
    else:
        click.echo(f"proof: {out / PAGE} shows them all")
    sys.exit(0 if whole else 1)
