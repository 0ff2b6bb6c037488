"""`kiosk pack build`: an exhibit becomes a pack."""

import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from kiosk.cli.exchanging import EXHIBIT
from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.dating import end_of, minutes_of, moment_of
from kiosk.cli.packing.options import EXISTING_FILE, SECRET_KEYS
from kiosk.cli.packing.telling import refusals_told
from kiosk.cli.progress import ProgressBar
from kiosk.content.phrase import Phrase

if TYPE_CHECKING:
    from kiosk.content.exhibit import Exhibit


@click.command()
@EXHIBIT
@click.option(
    "--sequence",
    metavar="N",
    type=click.IntRange(1, 2**53 - 1),
    help="Which state of the exhibit it is; the minutes since 2020 if left out. A station takes "
    "only what is higher than what it has shown.",
)
@click.option(
    "--made",
    metavar="TIME",
    help="When, such as 2026-04-16T10:00Z; SOURCE_DATE_EPOCH, or now, if left out.",
)
@click.option(
    "--valid-until",
    "until",
    metavar="TIME",
    help="When a newer one should be there, such as 2027-12-31; stations say so then, and go on "
    "showing it.",
)
@click.option(
    "--out",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False, writable=False),
    help="Where to, such as a stick; here, if left out.",
)
@SECRET_KEYS
@click.option(
    "--trust",
    metavar="PUB",
    type=EXISTING_FILE,
    multiple=True,
    help="A public key. Stations that take the pack trust those given here from then on, and no "
    "others.",
)
@click.option(
    "--needed",
    metavar="N",
    type=click.IntRange(1),
    default=1,
    help="How many of the keys of --trust must sign each pack from then on.",
)
@messages_option
def build(
    exhibit: Path | None,
    sequence: int | None,
    made: str | None,
    until: str | None,
    out: Path | None,
    keys: tuple[Path, ...],
    trust: tuple[Path, ...],
    needed: int,
    speaking: str | None,
) -> None:
    """Make a pack of EXHIBIT, and sign it with the keys given. If none is named, it is the one
    whose folder you are in, or the museum's own.

    It is checked first, with every picture and map tile opened for a trial. The pack is a folder,
    ID-SEQUENCE.pack; hidden files stay at home. The same exhibit, sequence, time and keys give the
    same bytes.

    Exit status: 0 if made, 2 for a wrong call, else as docs/packs.md says.
    """
    from kiosk.cli.packing import words
    from kiosk.cli.packing.key_files import public_key, secret_key
    from kiosk.packs import build as building
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.pack import read_pack
    from kiosk.packs.trust import Trust
    from kiosk.paths import exhibit_at_hand

    language = speaking or language_of_system()
    folder = exhibit or exhibit_at_hand()
    moment = moment_of(made)
    number = sequence or minutes_of(moment)
    end = end_of(until, moment)
    target = _target(folder, out)
    if needed > max(1, len(trust)):
        raise click.BadParameter("there are fewer keys", param_hint="--needed")
    with refusals_told(language), ProgressBar(language, sys.stderr, monotonic) as bar:
        signing = [secret_key(each, language) for each in keys]
        trusted = tuple(public_key(each) for each in trust)
        sound = _sound(folder, language, bar)
        order = building.Order(
            folder=folder,
            exhibit=sound.settings.id,
            title=sound.words(sound.settings.title, sound.source_language).replace("\u00ad", ""),
            sequence=number,
            made=moment,
            program=_program(),
            keys=trusted,
            needed=needed,
            valid_until=end,
        )
        disk = RealDisk()
        made_pack = building.build(
            disk, order, target, lambda done, of: bar.show(Phrase("packing"), done, of)
        )
        bar.end()
        pack = read_pack(disk, made_pack, Trust(open=True))
        for key in signing:
            building.sign(disk, made_pack, pack.raw, pack.manifest, key)
        words.say(f"{made_pack}: {words.size(pack.manifest).in_language(language)}", language)
        if end:
            words.say(words.valid(end), language)
        for key in signing:
            words.say(Phrase("Signed by {key}.", key=key.public.name), language)
        if not signing:
            words.say(Phrase("Nobody has signed it yet; `kiosk pack sign` does it."), language)


def _sound(folder: Path, language: str, bar: ProgressBar) -> "Exhibit":
    from kiosk.cli.listing import MOST_SHOWN, problems_as_text, summary
    from kiosk.cli.packing.soundness import checked_whole
    from kiosk.packs.refusals import Reason, RefusedError

    checked = checked_whole(folder, language, bar.show, known=True)
    bar.end()
    if checked.exhibit and not checked.broken:
        click.echo(summary(checked.problems, language))
        return checked.exhibit
    for line in problems_as_text(folder, checked.problems, MOST_SHOWN, language):
        click.echo(line, err=True)
    raise RefusedError(
        Reason.BROKEN,
        Phrase("the exhibit cannot be shown, so that no pack was made of it"),
        Phrase("mend what is said above"),
    )


def _target(folder: Path, out: Path | None) -> Path:
    """Outside the exhibit, or the next pack would hold this one."""
    around = folder.resolve()
    target = (out or Path()).resolve()
    if not target.is_relative_to(around):
        return out or Path()
    if out:
        raise click.BadParameter("it must lie outside the exhibit", param_hint="--out")
    return around.parent


def _program() -> str:
    from kiosk import __version__

    return __version__
