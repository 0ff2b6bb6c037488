"""`kiosk pack list`: what a store holds, and what happened to it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.options import STORE
from kiosk.cli.packing.telling import refusals_told
from kiosk.content.phrase import Phrase

if TYPE_CHECKING:
    from kiosk.cli.packing.words import Row
    from kiosk.packs.state import Record
    from kiosk.packs.store import Store

_HAPPENED = {
    "installed": Phrase("installed"),
    "confirmed": Phrase("confirmed"),
    "rolled-back": Phrase("gone back to"),
    "refused": Phrase("refused"),
}
_BY = {
    "staff": Phrase("by the staff"),
    "command": Phrase("by a command"),
    "stick": Phrase("from a stick"),
    "inbox": Phrase("from the inbox"),
    "itself": Phrase("by itself"),
}


@click.command("list")
@STORE
@messages_option
def list_(folder: Path, speaking: str | None) -> None:
    """List what the station's store holds: the current release and the one before, and what has
    happened. What somebody should see to comes first: that the station is open, that what it shows
    is no longer valid, that its clock cannot be trusted.

    Exit status: 0, or 2 for a wrong call.
    """
    from kiosk.cli.packing.station import store_in, this_moment
    from kiosk.cli.packing.words import say, say_concerns, say_rows
    from kiosk.packs.health import concerns

    language = speaking or language_of_system()
    with refusals_told(language):
        store = store_in(folder)
        say_concerns(concerns(store, this_moment()), language)
        state = store.state
        if not state.current:
            say(Phrase("Nothing is installed in {folder}.", folder=folder), language)
        say_rows(_rows(store), language)
        for each in state.records:
            say(_told(each), language)


def _rows(store: "Store") -> "Iterator[Row]":
    from kiosk.cli.packing.words import called
    from kiosk.packs.moments import to_the_minute

    state = store.state
    current = Phrase("on trial") if state.on_trial else Phrase("current")
    for name, digest in ((current, state.current), (Phrase("previous"), state.previous)):
        release = store.release(digest) if digest else None
        if release:
            yield name, called(release.manifest)
            yield Phrase("made"), to_the_minute(release.manifest.made)
            if release.manifest.valid_until:
                yield Phrase("valid until"), to_the_minute(release.manifest.valid_until)
            yield Phrase("folder"), release.folder
        elif digest:
            yield name, Phrase("damaged: {digest}", digest=digest)
    if store.highest:
        yield Phrase("highest"), store.highest


def _told(record: "Record") -> Phrase:
    return Phrase(
        "{when}  {what}: {number}, {by}",
        when=record.when,
        what=_HAPPENED.get(record.what, record.what),
        number=record.sequence,
        by=_BY.get(record.by, record.by),
    )
