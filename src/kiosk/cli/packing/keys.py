"""`kiosk pack keys`: new ones, and which of them a station trusts."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.options import EXISTING_FILE, STORE, WAIT
from kiosk.cli.packing.telling import refusals_told
from kiosk.content.phrase import Phrase

if TYPE_CHECKING:
    from kiosk.packs.trust import Trust


@click.group()
def keys() -> None:
    """Make keys, and say which of them a station trusts."""


@keys.command("new")
@click.argument("name", type=click.Path(path_type=Path, readable=False))
@messages_option
def new_command(name: Path, speaking: str | None) -> None:
    """Make a key: NAME.key to sign with, which never comes to a station, and NAME.pub, which
    stations trust. The passphrase is asked for twice, or taken from KIOSK_PASSPHRASE.

    Exit status: 0 if made, 2 for a wrong call, else as docs/packs.md says.
    """
    from kiosk.cli.packing.key_files import write_new_key
    from kiosk.cli.packing.words import say

    language = speaking or language_of_system()
    with refusals_told(language):
        secret, public, key = write_new_key(name, language)
        say(Phrase("{file}: the key {key}, to be kept.", file=secret, key=key.name), language)
        say(Phrase("{file}: for stations, which may be given away.", file=public), language)


@keys.command("list")
@STORE
@messages_option
def list_command(folder: Path, speaking: str | None) -> None:
    """List the keys that the station trusts, and those that were revoked.

    Exit status: 0, or 2 for a wrong call.
    """
    from kiosk.cli.packing.station import store_in
    from kiosk.cli.packing.words import say

    language = speaking or language_of_system()
    with refusals_told(language):
        for line in _told(store_in(folder).trust):
            say(line, language)


@keys.command("trust")
@click.argument("pub", type=EXISTING_FILE)
@STORE
@WAIT
@messages_option
def trust_command(pub: Path, folder: Path, wait: float, speaking: str | None) -> None:
    """Let the station trust the key in PUB, too, such as museum.pub.

    Exit status: 0 if done, 2 for a wrong call, else as docs/packs.md says.
    """

    def trusting(trust: "Trust") -> "Trust":
        from kiosk.cli.packing.key_files import public_key

        return trust.trusting(public_key(pub))

    _change(folder, wait, speaking, trusting)


@keys.command("revoke")
@click.argument("key_id", metavar="KEYID")
@STORE
@WAIT
@messages_option
def revoke_command(key_id: str, folder: Path, wait: float, speaking: str | None) -> None:
    """Let the station trust the key KEYID no more, for good.

    Exit status: 0 if done, 2 for a wrong call, else as docs/packs.md says.
    """
    _change(folder, wait, speaking, lambda trust: trust.revoking(key_id.upper()))


@keys.command("require")
@click.argument("number", metavar="N", type=click.IntRange(0))
@STORE
@WAIT
@messages_option
def require_command(number: int, folder: Path, wait: float, speaking: str | None) -> None:
    """Say how many of the trusted keys must sign each pack. With 0 the station is open: it takes
    packs that nobody has signed.

    Exit status: 0 if done, 2 for a wrong call, else as docs/packs.md says.
    """
    _change(folder, wait, speaking, lambda trust: trust.requiring(number))


def _change(
    folder: Path, wait: float, speaking: str | None, change: "Callable[[Trust], Trust]"
) -> None:
    from kiosk.cli.packing.station import patiently, store_in
    from kiosk.cli.packing.words import say

    language = speaking or language_of_system()
    with refusals_told(language):
        store = store_in(folder)

        def changed() -> "Trust":
            with store.locked():
                trust = change(store.trust)
                store.keep_trust(trust)
                return trust

        for line in _told(patiently(store, wait, changed)):
            say(line, language)


def _told(trust: "Trust") -> Iterator[Phrase]:
    from kiosk.packs.health import OPEN

    for key in trust.keys:
        yield Phrase("{key}  trusted", key=key.name)
    for name in sorted(trust.revoked):
        yield Phrase("{key}  revoked", key=name)
    if trust.open:
        yield OPEN
    elif not trust.keys:
        yield Phrase("No key is trusted, so that no pack is taken.")
    else:
        yield Phrase(
            "Keys that must sign each pack: {needed} of {number}.",
            needed=trust.needed,
            number=len(trust.keys),
        )
