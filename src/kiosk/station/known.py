"""A store as it stands, of which each release is read once. No Qt."""

from kiosk.packs.releases import Release
from kiosk.packs.standing import Standing
from kiosk.packs.state import State
from kiosk.packs.trust import Trust

_MOST = 4
"""Releases that are remembered: what is shown, what comes, and what can be gone back to."""


class KnownStore:
    """Does not ask again whether a release is whole."""

    def __init__(self, store: Standing) -> None:
        self._store = store
        self._releases: dict[str, Release] = {}

    @property
    def state(self) -> State:
        """As it is now.

        Raises:
            RefusedError: the disk fails.
        """
        return self._store.state

    @property
    def trust(self) -> Trust:
        """As it is now.

        Raises:
            RefusedError: it can no longer be told.
        """
        return self._store.trust

    def release(self, digest: str) -> Release | None:
        """One by its digest, if it was there once."""
        if not digest:
            return None
        if digest not in self._releases and (found := self._store.release(digest)):
            self._releases[digest] = found
            for old in list(self._releases)[:-_MOST]:
                del self._releases[old]
        return self._releases.get(digest)
