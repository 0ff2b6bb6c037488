"""How much room a disk has left, and from when on that is too little. No Qt."""

import shutil
from collections.abc import Iterable
from pathlib import Path

LEAST_FREE = 100_000_000
"""Bytes below which nothing is written that can be done without: counts, reports, caches."""


def free_bytes(folder: Path) -> int | None:
    """What can still be written where a folder lies, or would lie; None where nobody can tell."""
    for each in (folder, *folder.parents):
        try:
            return shutil.disk_usage(each).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def is_low(free: Iterable[int | None]) -> bool:
    """Whether one of these disks is nearly full."""
    return any(each is not None and each < LEAST_FREE for each in free)


def disk_low(*folders: Path) -> bool:
    """Whether there is too little room for anything but the picture where one of these lies."""
    return is_low(map(free_bytes, folders))
