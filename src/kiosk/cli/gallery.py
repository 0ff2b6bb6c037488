"""`kiosk gallery`: show every component of the design in all its states."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.proof import HEADLESS, SIZES
from kiosk.paths import default_exhibit

if TYPE_CHECKING:
    from kiosk.content.exhibit import Exhibit
    from kiosk.screen import Screen
    from kiosk.visit import ReadingHelp


@click.command()
@click.argument("exhibit", type=click.Path(path_type=Path, readable=False), required=False)
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, readable=False),
    help="Draw each leaf into this folder, with index.json and index.html, without a display.",
)
@click.option(
    "--size",
    "sizes",
    metavar="WIDTHxHEIGHT[@INCHES]",
    multiple=True,
    help="Of the window; as large as the screen if left out. Can be repeated to draw; then "
    "1920x1080 and 1080x1920 if left out.",
)
@click.option(
    "--language",
    "languages",
    metavar="CODE",
    multiple=True,
    help="Can be repeated to draw; all of the exhibit if left out. en-XA has longer words, ar-XB "
    "stands from the right.",
)
@click.option(
    "--text-size",
    "text_sizes",
    type=click.Choice(["100", "150", "200"]),
    multiple=True,
    help="Of words, in per cent. Can be repeated to draw; 100 if left out.",
)
@click.option("--contrast", is_flag=True, help="In black, white and yellow.")
def gallery(
    exhibit: Path | None,
    out: Path | None,
    sizes: tuple[str, ...],
    languages: tuple[str, ...],
    text_sizes: tuple[str, ...],
    contrast: bool,
) -> None:
    """Show every component of the design in all its states, with the colours, fonts and words of
    EXHIBIT, the museum's own by default.

    It opens a window, in which pages are turned by touch or keys; closing it ends the program. With
    --out it draws them, and index.json lists what is cut, overlaps, is faint or too small. Exit
    status: 1 if the exhibit cannot be shown or there is no display; 2 for a wrong call.
    """
    if out:
        os.environ.update(HEADLESS)
    from kiosk.screen import Screen  # noqa: PLC0415 - after the environment
    from kiosk.visit import ReadingHelp  # noqa: PLC0415

    try:
        screens = tuple(dict.fromkeys(map(Screen.parse, sizes or SIZES)))
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--size") from problem
    helps = tuple(
        ReadingHelp(text_size=int(size), contrast=contrast)
        for size in dict.fromkeys(text_sizes or ("100",))
    )
    shown = _read(exhibit or default_exhibit())
    spoken = tuple(dict.fromkeys(languages))
    _refuse_unknown(spoken, shown.settings.languages)
    if out:
        _draw(shown, out, screens, spoken or shown.settings.languages, helps)
    else:
        _show(shown, helps[0], screens[0] if sizes else None, next(iter(spoken), None))


def _read(folder: Path) -> "Exhibit":
    from kiosk.content.read import read_exhibit  # noqa: PLC0415
    from kiosk.panels import discover  # noqa: PLC0415

    exhibit = read_exhibit(folder, discover()).exhibit
    if exhibit is None:
        raise click.ClickException(f"{folder} cannot be shown; `kiosk check` says why")
    return exhibit


def _refuse_unknown(languages: tuple[str, ...], known: tuple[str, ...]) -> None:
    from kiosk.content.pseudo import PSEUDO_LANGUAGES  # noqa: PLC0415

    for language in languages:
        if language not in (*known, *PSEUDO_LANGUAGES):
            sentence = f"The exhibit has no language {language!r}; it has {', '.join(known)}."
            raise click.UsageError(sentence)


def _show(
    exhibit: "Exhibit", reading_help: "ReadingHelp", screen: "Screen | None", language: str | None
) -> None:
    from kiosk.app import has_display  # noqa: PLC0415
    from kiosk.gallery.show import show  # noqa: PLC0415

    if not has_display():
        raise click.ClickException("there is no display here; --out DIR draws into pictures")
    sys.exit(show(exhibit, reading_help, screen=screen, language=language))


def _draw(
    exhibit: "Exhibit",
    out: Path,
    screens: "tuple[Screen, ...]",
    languages: tuple[str, ...],
    helps: "tuple[ReadingHelp, ...]",
) -> None:
    from kiosk.gallery.draw import Order, draw  # noqa: PLC0415
    from kiosk.proof.page import PAGE  # noqa: PLC0415
    from kiosk.proof.rest import RestlessError  # noqa: PLC0415

    order = Order(exhibit, out, screens, languages, helps)
    try:
        draw(order, lambda line: click.echo(f"gallery: {line}"))
    except OSError as error:
        raise click.UsageError(f"Cannot write to {out}: {error.strerror}.") from error
    except RestlessError as problem:
        raise click.ClickException(str(problem)) from problem
    click.echo(f"gallery: {out / PAGE} shows them all")
