"""`kiosk preview`: show an exhibit to those who write it."""

import os
import sys
from pathlib import Path

import click

from kiosk.cli.looks import contrast_option, exhibit_argument
from kiosk.cli.messages import language_of_system, messages_option
from kiosk.paths import default_exhibit


@click.command()
@exhibit_argument
@click.option(
    "--size",
    metavar="WIDTHxHEIGHT[@INCHES]",
    default="1920x1080",
    show_default=True,
    help="The screen, which is drawn as large as the window has room.",
)
@click.option(
    "--turn",
    type=click.Choice(["0", "90", "180", "270"]),
    default="0",
    help="Degrees by which that screen hangs turned; the preview shows it as visitors see it.",
)
@click.option("--language", metavar="CODE", help="Begin in this language.")
@click.option(
    "--text-size",
    type=click.Choice(["100", "150", "200"]),
    default="100",
    help="Begin with words of so many per cent.",
)
@contrast_option
@click.option(
    "--editor",
    metavar="COMMAND",
    help="What opens a file, such as 'code --goto {file}:{line}'; otherwise the program that "
    "VISUAL or EDITOR names. Editors that need a terminal are not opened.",
)
@messages_option
def preview(
    exhibit: Path | None,
    size: str,
    turn: str,
    language: str | None,
    text_size: str,
    contrast: bool,
    editor: str | None,
    speaking: str | None,
) -> None:
    """Show EXHIBIT in a window, the museum's own by default, and show every saved change at once:
    on the same screen, with the same card, language and day.

    While a file is broken, the last sound exhibit stays, and a strip says which file, which line
    and what to do. The bar above the picture changes language, size of words, contrast, reach and
    screen; with “Where is it written?” a touch on any text opens its file at its line.

    Exit status: 1 if there is no display; 2 for a wrong call.
    """
    from kiosk.content.pseudo import PSEUDO_LANGUAGES
    from kiosk.preview.editor import editor_of
    from kiosk.preview.switches import Format
    from kiosk.screen import Screen
    from kiosk.visit import ReadingHelp

    folder = exhibit or default_exhibit()
    try:
        screen = Screen.parse(size)
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--size") from problem
    try:
        chosen = editor_of(editor, os.environ)
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--editor") from problem
    if language and language not in PSEUDO_LANGUAGES:
        _refuse_unknown(folder, language)

    from kiosk.app import has_display

    if not has_display():
        raise click.ClickException(
            "there is no display here; `kiosk proof` draws the screens into pictures"
        )

    from kiosk.preview.show import show

    reading_help = ReadingHelp(text_size=int(text_size), contrast=contrast)
    form = Format.of(screen, turn in {"90", "270"})
    speaking = speaking or language_of_system()
    sys.exit(show(folder, form, chosen, language, reading_help, speaking))


def _refuse_unknown(folder: Path, language: str) -> None:
    """A broken exhibit may have any language."""
    from kiosk.content.read import read_exhibit
    from kiosk.panels import discover

    known = read_exhibit(folder, discover()).languages
    if known and language not in known:
        sentence = f"The exhibit has no language {language!r}; it has {', '.join(known)}."
        raise click.UsageError(sentence)
