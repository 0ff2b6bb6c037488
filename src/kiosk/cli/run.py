"""`kiosk run`: show an exhibit."""

import gc
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from time import monotonic

import click

from kiosk.cli.messages import language_of_system
from kiosk.content.kept import cache_folder
from kiosk.content.phrase import Phrase
from kiosk.ending import BROKEN_DOWN, end_at_once_on_signals
from kiosk.log import Log
from kiosk.panels import PanelKind, discover
from kiosk.screen import Screen
from kiosk.settings.model import STATION_FILE, Settings, StoreSettings, Turn
from kiosk.settings.read import NOTHING_SET, read_settings
from kiosk.station.crashes import Crashes, Start

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("exhibit", type=click.Path(path_type=Path, readable=False), required=False)
@click.option("--windowed", metavar="1920x1080", help="In a window of this size.")
@click.option(
    "--settings",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path, readable=False),
    help=f"How this station is set; {STATION_FILE} if it is there. What is given here wins.",
)
@click.option("--language", metavar="CODE", help="Begin the first visit in this language.")
@click.option(
    "--turn",
    type=click.Choice([str(each.value) for each in Turn]),
    help="Degrees by which the picture is turned clockwise, for a screen that hangs on its side.",
)
@click.option(
    "--store",
    type=_FOLDER,
    help="Show what this store of packs has, and go over to what is installed there.",
)
@click.option(
    "--inbox",
    "inboxes",
    type=_FOLDER,
    multiple=True,
    help="With a store: a folder in which packs arrive, such as of sticks.",
)
@click.option(
    "--reports",
    type=_FOLDER,
    help="With an inbox: where what became of a pack is written if it cannot be beside it.",
)
def run(
    exhibit: Path | None,
    windowed: str | None,
    file: Path | None,
    language: str | None,
    turn: str | None,
    store: Path | None,
    inboxes: tuple[Path, ...],
    reports: Path | None,
) -> None:
    """Show EXHIBIT, a folder. If none is named, it is the one of the station's settings, the one
    whose folder you are in, or the museum's own. It ends on SIGTERM."""
    if exhibit and (store or inboxes):
        raise click.UsageError("Give an exhibit, or --store with any --inbox.")
    end_at_once_on_signals()
    gc.disable()  # what a start makes is not garbage; after the first frame it is looked for
    try:
        screen = Screen.parse(windowed) if windowed else None
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--windowed") from problem
    cache = cache_folder()
    file = file or _station_file()
    reading = read_settings(file, cache) if file else NOTHING_SET
    given = reading.settings
    if inboxes and not (store or given.store):
        raise click.UsageError("Give an exhibit, or --store with any --inbox.")
    log = Log(given.messages or language_of_system())
    if reading.problems:
        log.say(
            Phrase("some settings are wrong, and as if they were left out"),
            problems=[replace(each, file=str(file)) for each in reading.problems],
        )
    settings = replace(
        _showing(given, exhibit, store, inboxes, reports),
        language=language or given.language,
        screen=replace(given.screen, turn=Turn(int(turn))) if turn else given.screen,
    )
    reading = replace(reading, settings=settings)
    try:
        crashes = Crashes.of_this_service()
        start = crashes.how_to_start(monotonic())
        kinds = _kinds(start, log)

        # Qt comes last: its import hook slows down each import after it, and --help needs none.
        from kiosk.app import run as run_kiosk

        code = run_kiosk(kinds, reading, crashes, start, cache=cache, windowed=screen, log=log)
    except Exception:
        traceback.print_exc()
        code = BROKEN_DOWN
    sys.exit(code)


def _kinds(start: Start, log: Log) -> dict[str, PanelKind]:
    """Panels that come from elsewhere may be why a station breaks down."""

    def broken(name: str, error: Exception) -> None:
        log.say(Phrase("the panel {name} cannot be loaded", name=name), repr(error))

    return {} if start is Start.SAFE else discover(broken)


def _station_file() -> Path | None:
    """Where it is, unless it is missing; whatever else is wrong is told when it is read."""
    try:
        STATION_FILE.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        pass
    return STATION_FILE


def _showing(
    given: Settings,
    exhibit: Path | None,
    folder: Path | None,
    inboxes: tuple[Path, ...],
    reports: Path | None,
) -> Settings:
    """The settings with what the command line says of what is shown."""
    if exhibit:
        return replace(given, exhibit=exhibit, store=None)
    if not folder and not given.store:
        return given
    store = given.store or StoreSettings()
    store = StoreSettings(
        folder=folder or store.folder,
        inboxes=inboxes or store.inboxes,
        reports=reports or store.reports,
    )
    return replace(given, exhibit=None, store=store)
