"""A store on this computer, and whoever waits for it."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep
from typing import TypeVar

from kiosk.content.phrase import Phrase
from kiosk.packs.disk import RealDisk
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.store import Store

T = TypeVar("T")
_PAUSE = 0.2
"""Seconds between one try and the next."""


def store_in(folder: Path) -> Store:
    """The store in a folder, which need not be there yet."""
    return Store(folder, RealDisk(), this_moment)


def this_moment() -> datetime:
    """What this computer's clock says."""
    return datetime.now(tz=UTC)


def patiently(
    store: Store,
    seconds: float,
    change: Callable[[], T],
    *,
    clock: Callable[[], float] = monotonic,
    pause: Callable[[float], None] = sleep,
) -> T:
    """Change a store, as soon as nobody else does.

    Raises:
        RefusedError: somebody else still does, or it is refused for another reason.
    """
    _leave_it_to_its_owner(store.folder)
    until = clock() + seconds
    while True:
        try:
            return change()
        except RefusedError as refused:
            if refused.reason is not Reason.BUSY or clock() >= until:
                raise
        pause(_PAUSE)


def _leave_it_to_its_owner(folder: Path) -> None:
    """What root puts there, the station's own user cannot change or remove any more."""
    if sys.platform == "win32" or os.geteuid():
        return
    there = folder if folder.exists() else folder.absolute().parent
    with suppress(OSError):
        if owner := there.stat().st_uid:
            name = _user_name(owner)
            raise RefusedError(
                Reason.STORE,
                Phrase("the store is that of the user {user}, and you are root", user=name),
                Phrase("`runuser -u {user} -- kiosk pack …`", user=name),
            )


def _user_name(number: int) -> str:
    from pwd import getpwuid

    try:
        return getpwuid(number).pw_name
    except KeyError:
        return str(number)
