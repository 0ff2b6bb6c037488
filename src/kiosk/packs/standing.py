"""What a store is at, as its files say it; nothing here changes them.

What cannot be read is not empty: only a file that is not there means that nothing was kept.
"""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.packs.disk import Disk, read_all
from kiosk.packs.highest import highest
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.releases import Release, guessed, read_release
from kiosk.packs.state import State, read_state
from kiosk.packs.trust import Trust, read_trust

STATE = "state.json"
TRUST = "trust.json"
_MOST_BYTES = 2**20


@contextmanager
def failing_clearly() -> Generator[None]:
    """A disk that fails is told in a sentence."""
    try:
        yield
    except OSError as error:
        raise RefusedError(
            Reason.STORE,
            Phrase("the station’s store cannot be used: {reason}", reason=reason(error)),
            Phrase("what was shown stays; see whether the disk is full or damaged"),
        ) from error


class Standing:
    """Of one store. Each property reads it anew."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        """Args: where it is; what reads there."""
        self.folder = folder
        self.disk = disk

    @property
    def state(self) -> State:
        """What it is at. Where its file is damaged, the best of the releases are taken: a store
        that cannot say what it is at must not seem empty, or its releases would be left over.

        Raises:
            RefusedError: the disk fails.
        """
        raw = self._small(STATE)
        try:
            return read_state(raw) if raw is not None else State()
        except ValueError:
            with failing_clearly():
                return guessed(self.disk, self.folder, self.highest)

    @property
    def trust(self) -> Trust:
        """Whom it trusts; nobody, before anyone has said so.

        Raises:
            RefusedError: it can no longer be told.
        """
        raw = self._small(TRUST)
        try:
            return read_trust(raw) if raw is not None else Trust()
        except ValueError:
            raise RefusedError(
                Reason.STORE,
                Phrase("the list of the keys that this station trusts is damaged"),
                Phrase("delete {file} in the store, and trust the keys once more", file=TRUST),
            ) from None

    @property
    def highest(self) -> int:
        """The highest sequence that was confirmed.

        Raises:
            RefusedError: the disk fails.
        """
        with failing_clearly():
            return highest(self.disk, self.folder)

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
        return read_release(self.disk, self.folder, digest)

    def _small(self, name: str) -> bytes | None:
        with failing_clearly():
            try:
                return read_all(self.disk, self.folder / name, _MOST_BYTES)
            except FileNotFoundError:
                return None
