"""`kiosk pack sign`: somebody answers for a pack."""

import sys
from pathlib import Path
from time import monotonic

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.options import PACK, SECRET_KEYS
from kiosk.cli.packing.telling import refusals_told
from kiosk.cli.progress import ProgressBar
from kiosk.content.phrase import Phrase


@click.command()
@PACK
@SECRET_KEYS
@messages_option
def sign(pack: Path, keys: tuple[Path, ...], speaking: str | None) -> None:
    """Sign PACK, once it is whole. Whoever signs says: this is what shall be shown.

    The passphrase is asked for, or taken from KIOSK_PASSPHRASE. The stock `minisign` makes the same
    signatures.

    Exit status: 0 if signed, 2 for a wrong call, else as docs/packs.md says.
    """
    from kiosk.cli.packing import words
    from kiosk.cli.packing.key_files import secret_key
    from kiosk.packs import build
    from kiosk.packs.disk import RealDisk
    from kiosk.packs.pack import read_pack
    from kiosk.packs.trust import Trust
    from kiosk.packs.verify import check_content

    if not keys:
        raise click.MissingParameter(param_hint="--key", param_type="option")
    language = speaking or language_of_system()
    with refusals_told(language), ProgressBar(language, sys.stderr, monotonic) as bar:
        disk = RealDisk()
        read = read_pack(disk, pack, Trust(open=True))
        check_content(disk, read, lambda done, of: bar.show(Phrase("checking"), done, of))
        bar.end()
        words.say(
            Phrase(
                "{called}: {size}",
                called=words.called(read.manifest),
                size=words.size(read.manifest),
            ),
            language,
        )
        for each in keys:
            key = secret_key(each, language)
            build.sign(disk, pack, read.raw, read.manifest, key)
            words.say(Phrase("Signed by {key}.", key=key.public.name), language)
