"""`kiosk pack install`: a pack comes into the station's store."""

import sys
from pathlib import Path
from time import monotonic

import click

from kiosk.cli.messages import language_of_system, messages_option
from kiosk.cli.packing.options import AGAIN, PACK, STORE, WAIT
from kiosk.cli.packing.telling import refusals_told
from kiosk.cli.progress import ProgressBar, ProgressLines
from kiosk.content.phrase import Phrase


@click.command()
@PACK
@STORE
@WAIT
@AGAIN
@click.option(
    "--by",
    type=click.Choice(["command", "inbox", "staff", "stick"]),
    default="command",
    hidden=True,
    help="Who wants it, for the record.",
)
@click.option("--tell-progress", is_flag=True, hidden=True, help="Lines for another program.")
@messages_option
def install(
    pack: Path,
    folder: Path,
    wait: float,
    again: bool,
    by: str,
    tell_progress: bool,
    speaking: str | None,
) -> None:
    """Bring PACK into the station's store, on trial. It must be signed by keys that the station
    trusts, whole, and fit to be shown. What is shown now stays, to go back to.

    Exit status: 0 if installed, 2 for a wrong call, else as docs/packs.md says; then nothing has
    changed.
    """
    from kiosk.cli.packing import words
    from kiosk.cli.packing.soundness import checked_whole, first_fault
    from kiosk.cli.packing.station import patiently, store_in, this_moment
    from kiosk.packs import install as installing
    from kiosk.packs.changes import changes
    from kiosk.packs.freshness import freshness
    from kiosk.packs.health import concerns_of_time
    from kiosk.packs.pack import read_pack

    language = speaking or language_of_system()
    lines = ProgressLines(language, lambda line: words.say(line, language))
    bar = lines if tell_progress else ProgressBar(language, sys.stderr, monotonic)
    with refusals_told(language), bar:

        def check(staged: Path) -> Phrase | None:
            return first_fault(checked_whole(staged, language, bar.show, known=False))

        store = store_in(folder)
        read = read_pack(store.disk, pack, store.trust)
        before = store.current
        digest = patiently(
            store,
            wait,
            lambda: installing.install(
                store,
                read,
                check,
                lambda done, of: bar.show(Phrase("copying"), done, of),
                by,
                again=again,
            ),
        )
        bar.end()
        words.say(
            Phrase("{called}, is installed, on trial.", called=words.called(read.manifest)),
            language,
        )
        release = store.release(digest)
        if by == "command" and release:
            words.say(release.folder, language)
        fresh = freshness(store, this_moment(), read.manifest)
        words.say_concerns(concerns_of_time(fresh), language)
        if fresh.valid_until and not fresh.is_past:
            words.say(words.valid(fresh.valid_until), language)
        if before:
            words.say(words.differing(changes(before.manifest, read.manifest)), language)
        if by == "command":
            advice = Phrase(
                "When it has proved itself: `kiosk pack confirm`; else `kiosk pack rollback`."
            )
        else:
            advice = Phrase("It is shown soon. The stick can be taken out.")
        words.say(advice, language)
