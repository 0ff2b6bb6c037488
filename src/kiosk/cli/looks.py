"""Options of commands that draw: in which sizes, languages and sizes of words."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kiosk.screen import Screen
    from kiosk.visit import ReadingHelp

SIZES = ("1920x1080", "1080x1920")
HEADLESS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
    "QT_ENABLE_HIGHDPI_SCALING": "0",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
}

exhibit_argument = click.argument(
    "exhibit", type=click.Path(path_type=Path, readable=False), required=False
)
size_option = click.option(
    "--size",
    "sizes",
    metavar="WIDTHxHEIGHT[@INCHES]",
    multiple=True,
    help="A screen. Can be repeated; 1920x1080 and 1080x1920 if left out.",
)
language_option = click.option(
    "--language",
    "languages",
    metavar="CODE",
    multiple=True,
    help="Can be repeated; all of the exhibit if left out. en-XA has longer words, ar-XB stands "
    "from the right.",
)
text_size_option = click.option(
    "--text-size",
    "text_sizes",
    type=click.Choice(["100", "150", "200"]),
    multiple=True,
    help="Of words, in per cent. Can be repeated; 100 if left out.",
)
contrast_option = click.option("--contrast", is_flag=True, help="In black, white and yellow.")


def screens_of(sizes: Iterable[str]) -> "tuple[Screen, ...]":
    """The screens of such sizes, or the usual ones. Raises click.BadParameter."""
    from kiosk.screen import Screen

    try:
        return tuple(dict.fromkeys(map(Screen.parse, tuple(sizes) or SIZES)))
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--size") from problem


def reading_helps_of(
    text_sizes: Iterable[str], contrast: bool, low_reach: bool = False
) -> "tuple[ReadingHelp, ...]":
    """One way of reading for each size of words."""
    from kiosk.visit import ReadingHelp

    return tuple(
        ReadingHelp(text_size=int(size), contrast=contrast, low_reach=low_reach)
        for size in dict.fromkeys(tuple(text_sizes) or ("100",))
    )
