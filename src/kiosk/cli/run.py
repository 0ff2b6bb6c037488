"""`kiosk run`: show an exhibit."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.content.compiled import cache_folder
from kiosk.ending import end_at_once_on_signals
from kiosk.panels import discover
from kiosk.paths import exhibit_at_hand
from kiosk.screen import Screen

if TYPE_CHECKING:
    from kiosk.station.supply import Supply


@click.command()
@click.argument("exhibit", type=click.Path(path_type=Path, readable=False), required=False)
@click.option("--windowed", metavar="1920x1080", help="In a window of this size.")
@click.option("--language", metavar="CODE", help="Begin the first visit in this language.")
@click.option(
    "--turn",
    type=click.Choice(["0", "90", "180", "270"]),
    default="0",
    help="Degrees by which the picture is turned clockwise, for a screen that hangs on its side.",
)
@click.option(
    "--store",
    type=click.Path(path_type=Path, file_okay=False),
    help="Show what this store of packs has, and go over to what is installed there.",
)
@click.option(
    "--inbox",
    "inboxes",
    type=click.Path(path_type=Path, file_okay=False),
    multiple=True,
    help="With --store: a folder in which packs arrive, such as of sticks.",
)
@click.option(
    "--reports",
    type=click.Path(path_type=Path, file_okay=False),
    help="With --inbox: where what became of a pack is written if it cannot be beside it.",
)
def run(
    exhibit: Path | None,
    windowed: str | None,
    language: str | None,
    turn: str,
    store: Path | None,
    inboxes: tuple[Path, ...],
    reports: Path | None,
) -> None:
    """Show EXHIBIT, a folder. If none is named, it is the one whose folder you are in, or the
    museum's own. It ends on SIGTERM."""
    if (store and exhibit) or (inboxes and not store):
        raise click.UsageError("Give an exhibit, or --store with any --inbox.")
    end_at_once_on_signals()
    gc.disable()  # what a start makes is not garbage; the first frame turns it on again
    try:
        screen = Screen.parse(windowed) if windowed else None
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--windowed") from problem
    folder = store or exhibit or exhibit_at_hand()
    kinds, cache = discover(), cache_folder()

    # Qt comes last: its import hook slows down each import after it, and --help needs none.
    from kiosk.app import run as run_kiosk

    sys.exit(
        run_kiosk(
            folder,
            kinds,
            cache=cache,
            windowed=screen,
            language=language,
            turn=int(turn),
            supply=_supply(store, inboxes, reports) if store else None,
        )
    )


def _supply(store: Path, inboxes: tuple[Path, ...], reports: Path | None) -> "Supply":
    from kiosk.station.supply import Supply

    return Supply(store, inboxes, reports)
