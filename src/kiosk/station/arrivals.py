"""Which packs in a folder are ready to be taken: those that nobody is copying any more. No Qt; time
is an argument."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path

from kiosk.packs.pack import ENDING

QUIET_S = 5.0
"""Seconds without a change until a pack counts as copied."""
RETRY_S = 30.0
"""Seconds until a pack is tried again that could not be read, or for which there was no room."""
Look = tuple[tuple[str, int, int], ...]
"""Names, sizes and times of a pack's files."""


@dataclass(frozen=True)
class _Seen:
    look: Look
    since: float
    not_before: float = 0
    """When it may be tried; never again once its fate is sealed."""


class Arrivals:
    """What lies in some folders, and what of it was tried already."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._seen: dict[Path, _Seen] = {}

    def ready(self, now: float) -> Path | None:
        """A pack that came, has been quiet for a while and was not tried as it is now; None for
        none. Of several, the one whose name comes last: it has the highest number.

        Args: seconds of a monotonic clock.
        """
        looks = dict(self._looks())
        self._seen = dict(self._go_on(looks, now))
        waiting = [
            path
            for path, seen in self._seen.items()
            if now >= seen.not_before and now - seen.since >= QUIET_S
        ]
        return max(waiting, key=lambda path: _number(path.name), default=None)

    def take(self, path: Path) -> None:
        """It is tried now, and not again until it changes."""
        self._hold(path, inf)

    def try_again(self, path: Path, now: float) -> None:
        """It failed for a reason that may pass: it is tried again after a while."""
        self._hold(path, now + RETRY_S)

    def _hold(self, path: Path, until: float) -> None:
        if seen := self._seen.get(path):
            self._seen[path] = replace(seen, not_before=until)

    def _go_on(self, looks: Mapping[Path, Look], now: float) -> Iterator[tuple[Path, _Seen]]:
        for path, look in looks.items():
            before = self._seen.get(path)
            yield path, before if before and before.look == look else _Seen(look, now)

    def _looks(self) -> Iterator[tuple[Path, Look]]:
        for folder in self._folders:
            for inside in (folder, *_folders_in(folder)):
                if inside.name.endswith(ENDING):
                    yield inside, _look(inside)


def _folders_in(folder: Path) -> list[Path]:
    """Those of a folder, and of the folders in it, such as sticks."""
    try:
        with os.scandir(folder) as entries:
            found = [
                Path(entry.path)
                for entry in entries
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            ]
    except OSError:
        return []
    packs = [each for each in found if each.name.endswith(ENDING)]
    others = [each for each in found if each not in packs]
    return [*packs, *(inner for each in others for inner in _packs_in(each))]


def _packs_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return [
                Path(entry.path)
                for entry in entries
                if entry.name.endswith(ENDING) and entry.is_dir(follow_symlinks=False)
            ]
    except OSError:
        return []


def _look(pack: Path) -> Look:
    try:
        with os.scandir(pack) as entries:
            found = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries]
    except OSError:
        return ()
    return tuple(sorted((name, each.st_size, each.st_mtime_ns) for name, each in found))


def _number(name: str) -> tuple[int, str]:
    """The sequence in a pack's name, as far as it has one."""
    figures = name.removesuffix(ENDING).rpartition("-")[2]
    return (int(figures) if figures.isdecimal() else -1, name)
