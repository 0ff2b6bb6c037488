"""`kiosk pack verify`: whether a pack is whole and signed, on any computer."""

import sys
from pathlib import Path
from time import monotonic

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.options import EXISTING_FILE, PACK
from kiosk.cli.packing.telling import refusals_told
from kiosk.cli.progress import ProgressBar
from kiosk.content.phrase import Phrase


@click.command()
@PACK
@click.option(
    "--key",
    "keys",
    metavar="PUB",
    type=EXISTING_FILE,
    multiple=True,
    required=True,
    help="A public key, such as museum.pub; may be given again.",
)
@click.option(
    "--needed",
    metavar="N",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="How many of the keys must have signed.",
)
@messages_option
def verify(pack: Path, keys: tuple[Path, ...], needed: int, speaking: str | None) -> None:
    """Check signatures and all content of PACK, without a station.

    Exit status: 0 if all is sound, 2 for a wrong call, else as docs/packs.md says.
    """
    from kiosk.cli.packing import words
    from kiosk.cli.packing.key_files import public_key
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.pack import read_pack
    from kiosk.packs.verify import Named, check_content

    if needed > len(keys):
        raise click.BadParameter("there are fewer keys", param_hint="--needed")
    language = speaking or language_of_system()
    with refusals_told(language), ProgressBar(language, sys.stderr, monotonic) as bar:
        trust = Named(tuple(public_key(each) for each in keys), needed=needed)
        disk = RealDisk()
        read = read_pack(disk, pack, trust)
        check_content(disk, read, lambda done, of: bar.show(Phrase("checking"), done, of))
        bar.end()
        words.say(
            Phrase(
                "{called}: {size}, all as signed by {keys}.",
                called=words.called(read.manifest),
                size=words.size(read.manifest),
                keys=", ".join(read.signers),
            ),
            language,
        )
