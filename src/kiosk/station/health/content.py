"""What is shown, whom it is taken from, and what happened to it last. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.packs.refusals import RefusedError
from kiosk.packs.state import Record
from kiosk.station.known import KnownStore


@dataclass(frozen=True)
class Content:
    """At one moment."""

    mode: str = "folder"
    """`signed`, `open` (anybody's packs are taken), or `folder` (there is no store)."""
    sequence: int | None = None
    digest: str = ""
    on_trial: bool = False
    last: Record | None = None
    """What happened to the store last."""
    fault: str = ""
    """Why visitors do not see it."""


def content_of(store: KnownStore, shown: str, fault: str) -> Content:
    """Args: the store; the digest of what is shown; why it cannot be shown, if so."""
    try:
        state, release = store.state, store.release(shown)
        return Content(
            "open" if store.trust.open else "signed",
            release.manifest.sequence if release else None,
            shown,
            state.on_trial and shown == state.current,
            state.records[-1] if state.records else None,
            fault or ("" if release else "there is none"),
        )
    except RefusedError as refused:
        return Content("signed", digest=shown, fault=fault or str(refused.sentence))


def news(before: Sequence[Record], now: Sequence[Record]) -> Sequence[Record]:
    """What happened since; a store forgets what was long ago."""
    if not before:
        return now
    last = len(now) - 1
    while last >= 0 and now[last] != before[-1]:
        last -= 1
    return now[last + 1 :]
