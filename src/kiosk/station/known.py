"""A store that is looked at again and again. No Qt.

A manifest of thousands of files takes as long to read as several pictures take to draw. It is read
again only where its file is another.
"""

from kiosk.packs.pack import MANIFEST
from kiosk.packs.releases import PACK, RELEASES, Release
from kiosk.packs.standing import Standing
from kiosk.packs.state import State
from kiosk.packs.trust import Trust

_MOST = 4
"""Releases that are remembered: what is shown, what comes, and what can be gone back to."""
Look = tuple[int, int, int]
"""Number, size and time of a file."""


class KnownStore:
    """All of it as it is now."""

    def __init__(self, store: Standing) -> None:
        self._store = store
        self._known: dict[str, tuple[Look, Release]] = {}

    @property
    def state(self) -> State:
        """What it is at.

        Raises:
            RefusedError: the disk fails.
        """
        return self._store.state

    @property
    def trust(self) -> Trust:
        """Whom it trusts.

        Raises:
            RefusedError: it can no longer be told.
        """
        return self._store.trust

    @property
    def current(self) -> Release | None:
        """What is to be shown: the current release, or the one before where that is damaged.

        Raises:
            RefusedError: the disk fails, and it cannot be told.
        """
        state = self.state
        return self.release(state.current) or self.release(state.previous)

    def release(self, digest: str) -> Release | None:
        """One by its digest, if it is there."""
        look = self._look(digest) if digest else None
        if look is None:
            self._known.pop(digest, None)
            return None
        before, known = self._known.get(digest, (None, None))
        if known and before == look:
            return known if known.folder.is_dir() else None
        self._known.pop(digest, None)
        if found := self._store.release(digest):
            self._known[digest] = look, found
            for old in list(self._known)[:-_MOST]:
                del self._known[old]
        return found

    def _look(self, digest: str) -> Look | None:
        try:
            seen = (self._store.folder / RELEASES / digest / PACK / MANIFEST).lstat()
        except OSError:
            return None
        return seen.st_ino, seen.st_size, seen.st_mtime_ns
