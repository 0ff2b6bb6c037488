"""`kiosk staff`: who may open the staff page, and what is done there, by command."""

from pathlib import Path
from time import monotonic, sleep

import click

from kiosk.cli.exchanging import refusals_told
from kiosk.cli.messages import language_of_system, messages_option
from kiosk.content.phrase import Phrase, in_language
from kiosk.staff.wishing import KEYS, SERVICE_FOLDER, wish


@click.group()
def staff() -> None:
    """Say by which code the staff open their page at the screen, or do what they can do there."""


@staff.command()
@click.option("--write", is_flag=True, help="Put it into /etc/kiosk/kiosk.yaml.")
@click.option(
    "--settings",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Put it into this file instead.",
)
@messages_option
def code(write: bool, settings: Path | None, speaking: str | None) -> None:
    """Ask twice for a code of 6 to 12 digits, and give the line of kiosk.yaml that keeps it.
    Whoever reads that does not know the code. Nothing else of a file is changed, and it holds from
    the kiosk's next start.

    Exit status: 0 if done, 1 if it is not, 2 for a wrong call.
    """
    from kiosk.settings.changing import set_code
    from kiosk.settings.model import STATION_FILE
    from kiosk.staff.code import kept

    language = speaking or language_of_system()
    line = kept(_asked(language))
    if not (write or settings):
        click.echo(f"staff:\n  code: {line}")
        return
    file = settings or STATION_FILE
    with refusals_told(language):
        set_code(file, line)
    done = Phrase(
        "{file}: the code is set. It holds when the kiosk has started anew: "
        "systemctl restart kiosk",
        file=file,
    )
    click.echo(in_language(done, language))


@staff.command()
@click.argument("action", type=click.Choice(KEYS))
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=SERVICE_FOLDER,
    help=f"Where the kiosk’s service works, if not in {SERVICE_FOLDER}.",
)
@messages_option
def do(action: str, folder: Path, speaking: str | None) -> None:
    """Do in the running kiosk what its staff page does, without a question. Root may, and the
    kiosk's user. It needs a station whose staff have a code.

    Exit status: 0 if done, 1 if it is not, 2 for a wrong call.
    """
    language = speaking or language_of_system()
    try:
        refused = wish(action, folder, monotonic, sleep)
    except OSError as error:
        said = Phrase(
            "{folder}: nothing can be left there for the kiosk ({reason}). Is it running, and are "
            "you root?",
            folder=folder,
            reason=error.strerror or type(error).__name__,
        )
        raise click.ClickException(in_language(said, language)) from None
    if refused is None:
        refused = in_language(
            Phrase("The kiosk does not answer. Is it running, and is a code set?"), language
        )
    if refused:
        raise click.ClickException(refused)


def _asked(language: str) -> str:
    from kiosk.staff.code import LEAST_DIGITS, MOST_DIGITS, is_fit

    first, again = (
        click.prompt(in_language(said, language), hide_input=True, err=True)
        for said in (Phrase("New code"), Phrase("Once more"))
    )
    if first != again:
        said = Phrase("These were two codes. Nothing was changed.")
    elif not is_fit(first):
        said = Phrase(
            "Take {least} to {most} digits, not all the same, and no row such as 123456. "
            "Nothing was changed.",
            least=LEAST_DIGITS,
            most=MOST_DIGITS,
        )
    else:
        return first
    raise click.ClickException(in_language(said, language))
