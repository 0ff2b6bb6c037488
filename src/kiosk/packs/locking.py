"""A lock that goes with whoever held it, also when that was killed."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.phrase import Phrase
from kiosk.packs.refusals import Reason, RefusedError

_NAME = "lock"


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """Hold the lock of a store.

    Raises:
        RefusedError: another process holds it.
        OSError: there can be none.
    """
    descriptor = os.open(folder / _NAME, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _take(descriptor)
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int) -> None:
    try:
        if os.name == "posix":
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt  # noqa: PLC0415 - only on Windows

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except (BlockingIOError, PermissionError):
        raise RefusedError(
            Reason.BUSY,
            Phrase("another program is changing the store"),
            Phrase("wait until it is done"),
        ) from None
