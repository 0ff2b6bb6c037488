"""`kiosk gallery`: show every component of the design in all its states."""

import os
import sys
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
from kiosk.paths import exhibit_at_hand

if TYPE_CHECKING:
    from kiosk.content.exhibit import Exhibit
    from kiosk.screen import Screen
    from kiosk.visit import ReadingHelp


@click.command()
@exhibit_argument
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, readable=False),
    help="Draw each leaf into this folder, with index.json and index.html, without a display.",
)
@size_option
@language_option
@text_size_option
@contrast_option
def gallery(
    exhibit: Path | None,
    out: Path | None,
    sizes: tuple[str, ...],
    languages: tuple[str, ...],
    text_sizes: tuple[str, ...],
    contrast: bool,
) -> None:
    """Show every component of the design in all its states, with the colours, fonts and words of
    EXHIBIT. If none is named, it is the one whose folder you are in, or the museum's own.

    It opens a window, as large as the screen if no size is given, in which pages are turned by
    touch or keys; closing it ends the program. Of options given more than once the first counts.
    With --out it draws them, and index.json lists what is cut, overlaps, is faint or too small.
    Exit status: 1 if the exhibit cannot be shown or there is no display; 2 for a wrong call.
    """
    if out:
        os.environ.update(HEADLESS)
    screens = screens_of(sizes)
    helps = reading_helps_of(text_sizes, contrast)
    shown = _read(exhibit or exhibit_at_hand())
    spoken = tuple(dict.fromkeys(languages))
    _refuse_unknown(spoken, shown.settings.languages)
    if out:
        _draw(shown, out, screens, spoken or shown.settings.languages, helps)
    else:
        _show(shown, helps[0], screens[0] if sizes else None, next(iter(spoken), None))


def _read(folder: Path) -> "Exhibit":
    from kiosk.content.read import read_exhibit
    from kiosk.panels import discover

    exhibit = read_exhibit(folder, discover()).exhibit
    if exhibit is None:
        raise click.ClickException(f"{folder} cannot be shown; `kiosk check` says why")
    return exhibit


def _refuse_unknown(languages: tuple[str, ...], known: tuple[str, ...]) -> None:
    from kiosk.content.pseudo import PSEUDO_LANGUAGES

    for language in languages:
        if language not in (*known, *PSEUDO_LANGUAGES):
            sentence = f"The exhibit has no language {language!r}; it has {', '.join(known)}."
            raise click.UsageError(sentence)


def _show(
    exhibit: "Exhibit", reading_help: "ReadingHelp", screen: "Screen | None", language: str | None
) -> None:
    from kiosk.app import has_display
    from kiosk.gallery.show import show

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
    from kiosk.gallery.draw import Order, draw
    from kiosk.proof.page import PAGE
    from kiosk.proof.rest import RestlessError

    order = Order(exhibit, out, screens, languages, helps)
    try:
        draw(order, lambda line: click.echo(f"gallery: {line}"))
    except OSError as error:
        raise click.UsageError(f"Cannot write to {out}: {error.strerror}.") from error
    except RestlessError as problem:
        raise click.ClickException(str(problem)) from problem
    click.echo(f"gallery: {out / PAGE} shows them all")
