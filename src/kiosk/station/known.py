"""A store that is looked at again and again. No Qt.

A manifest of thousands of files takes as long to read as several pictures take to draw. It is read
again only where its file is another.
"""

from kiosk.packs.pack import MANIFEST
from kiosk.packs.releases import PACK, RELEASES, Release
from kiosk.packs.standing import Standing

_MOST = 4
"""Releases that are remembered: what is shown, what comes, and what can be gone back to."""
Look = tuple[int, int, int]
"""Number, size and time of a file."""


class KnownStore(Standing):
    """All of it as it is now."""

    def __init__(self, store: Standing) -> None:
        super().__init__(store.folder, store.disk)
        self._known: dict[str, tuple[Look, Release]] = {}

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
        if found := super().release(digest):
            self._known[digest] = look, found
            for old in list(self._known)[:-_MOST]:
                del self._known[old]
        return found

    def _look(self, digest: str) -> Look | None:
        try:
            seen = (self.folder / RELEASES / digest / PACK / MANIFEST).lstat()
        except OSError:
            return None
        return seen.st_ino, seen.st_size, seen.st_mtime_ns
