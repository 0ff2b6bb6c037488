"""`kiosk pack confirm` and `rollback`: how the trial of a release ends."""

from pathlib import Path

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.options import AGAIN, STORE, WAIT
from kiosk.cli.packing.telling import refusals_told
from kiosk.content.phrase import Phrase


@click.command()
@STORE
@WAIT
@messages_option
def confirm(folder: Path, wait: float, speaking: str | None) -> None:
    """End the trial of the current release. From now on older packs are refused, and new keys that
    it carries are trusted in place of the old ones.

    Exit status: 0 if done, 2 for a wrong call, else as docs/packs.md says.
    """
    from kiosk.cli.packing.station import patiently, store_in
    from kiosk.cli.packing.words import called, say

    language = speaking or language_of_system()
    with refusals_told(language):
        store = store_in(folder)
        state = store.state
        if not state.on_trial:
            say(Phrase("Nothing is on trial."), language)
            return
        patiently(store, wait, lambda: store.confirm("command"))
        release = store.release(state.current)
        assert release
        say(Phrase("{called}, is confirmed.", called=called(release.manifest)), language)


@click.command()
@STORE
@WAIT
@AGAIN
@messages_option
def rollback(folder: Path, wait: float, again: bool, speaking: str | None) -> None:
    """Show the release before again. It is recorded; the one that is taken back does not come
    again by itself, nor by going back twice.

    Exit status: 0 if done, 2 for a wrong call, else as docs/packs.md says.
    """
    from kiosk.cli.packing.station import patiently, store_in
    from kiosk.cli.packing.words import called, say
    from kiosk.packs.refusals import Reason, RefusedError

    language = speaking or language_of_system()
    with refusals_told(language):
        store = store_in(folder)
        state = store.state
        if state.previous in state.failed and not again:
            raise RefusedError(
                Reason.TAKEN_BACK,
                Phrase("what was shown before was taken back here once"),
                Phrase("to show it nevertheless, say `--again`"),
            )
        before = patiently(store, wait, lambda: store.roll_back("command", state.current))
        say(Phrase("{called}, is shown again.", called=called(before.manifest)), language)
        say(before.folder, language)
