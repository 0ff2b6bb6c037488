"""`kiosk studio`: change an exhibit with a form."""

import sys
from pathlib import Path

import click

from kiosk.cli.looks import exhibit_argument
from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.trying import trial_of
from kiosk.paths import default_exhibit


@click.command()
@exhibit_argument
@click.option(
    "--size",
    metavar="WIDTHxHEIGHT[@INCHES]",
    default="1920x1080",
    show_default=True,
    help="The screen of the picture, which is drawn as large as the window has room.",
)
@messages_option
def studio(exhibit: Path | None, size: str, speaking: str | None) -> None:
    """Change EXHIBIT with a form, the museum's own by default, and see each change at once.

    On the left is what there is, in the middle the form of one thing, on the right the kiosk's
    picture of it. What is written goes into the same files that an editor of texts would change,
    each where it stands, with its comments; every change can be undone. What `kiosk check` says
    stands beside the field that it is about.

    Exit status: 1 if there is no display, or no exhibit; 2 for a wrong call.
    """
    from kiosk.content.main_file import EXHIBIT_FILE
    from kiosk.preview.switches import Format
    from kiosk.screen import Screen

    folder = exhibit or default_exhibit()
    try:
        screen = Screen.parse(size)
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--size") from problem
    if not (folder / EXHIBIT_FILE).is_file():
        raise click.ClickException(
            f"{folder} is no exhibit, for it has no {EXHIBIT_FILE}; `kiosk new` begins one"
        )

    from kiosk.app import has_display

    if not has_display():
        raise click.ClickException("there is no display here")

    from kiosk.studio.show import show

    language = speaking or language_of_system()
    sys.exit(show(folder, Format.of(screen), language, trial_of(folder, language)))
