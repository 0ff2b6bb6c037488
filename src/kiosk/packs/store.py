"""Where a station keeps its exhibits: releases by digest, never changed in place.

    releases/DIGEST/exhibit     the files
    releases/DIGEST/pack        what signed it
    staging                     what is on its way
    state.json                  which release is shown
    trust.json                  whose packs are taken
    highest-1.json, -2.json     the highest sequence that was confirmed

Whatever happens at whatever moment: `state.json` is the old one or the new one, and each release
that it names is whole.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.packs.disk import Disk, put_file, read_all
from kiosk.packs.highest import highest, remember
from kiosk.packs.locking import locked
from kiosk.packs.manifest import MOST_BYTES, Manifest, read_manifest
from kiosk.packs.pack import MANIFEST
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.state import Record, State, read_state
from kiosk.packs.trust import Trust, read_trust

RELEASES = "releases"
STAGING = "staging"
EXHIBIT = "exhibit"
PACK = "pack"
_STATE = "state.json"
_TRUST = "trust.json"
_MOST_BYTES = 2**20


@dataclass(frozen=True)
class Release:
    """One whole exhibit of a store."""

    digest: str
    folder: Path
    """The exhibit's."""
    manifest: Manifest


class Store:
    """One folder of one station. Every change holds its lock."""

    def __init__(self, folder: Path, disk: Disk, now: Callable[[], datetime]) -> None:
        """Args: where it is; what writes there; the station's clock."""
        self.folder = folder
        self.disk = disk
        self._now = now

    @contextmanager
    def locked(self) -> Generator[None]:
        """Nobody else changes it meanwhile.

        Raises:
            RefusedError: somebody else does.
        """
        with self.failing_clearly():
            self._begin()
        with locked(self.folder):
            yield

    @contextmanager
    def failing_clearly(self) -> Generator[None]:
        """A disk that fails is told in a sentence."""
        try:
            yield
        except OSError as error:
            raise RefusedError(
                Reason.STORE,
                Phrase("the station’s store cannot be used: {reason}", reason=reason(error)),
                Phrase("what was shown stays; see whether the disk is full or damaged"),
            ) from error

    @property
    def state(self) -> State:
        """What it is at; that of an empty store where there is nothing sound to be read."""
        try:
            return read_state(read_all(self.disk, self.folder / _STATE, _MOST_BYTES))
        except (OSError, ValueError, TypeError):
            return State()

    @property
    def trust(self) -> Trust:
        """Whom it trusts: nobody, where that cannot be read."""
        try:
            return read_trust(read_all(self.disk, self.folder / _TRUST, _MOST_BYTES))
        except (OSError, ValueError, RefusedError):
            return Trust()

    @property
    def highest(self) -> int:
        """The highest sequence that was confirmed."""
        return highest(self.disk, self.folder)

    @property
    def current(self) -> Release | None:
        """What is to be shown: the current release, or the one before where that is damaged."""
        state = self.state
        found = (self.release(digest) for digest in (state.current, state.previous) if digest)
        return next((each for each in found if each), None)

    def release(self, digest: str) -> Release | None:
        """One by its digest, if it is there."""
        folder = self.folder / RELEASES / digest
        try:
            raw = read_all(self.disk, folder / PACK / MANIFEST, MOST_BYTES)
            if sha256(raw).hexdigest() != digest:
                return None
            manifest = read_manifest(raw)
        except (OSError, RefusedError):
            return None
        exhibit = folder / EXHIBIT
        return Release(digest, exhibit, manifest) if exhibit.is_dir() else None

    def keep_trust(self, trust: Trust) -> None:
        """Trust these from now on. The lock must be held."""
        with self.failing_clearly():
            put_file(self.disk, self.folder / _TRUST, trust.bytes)

    def show(self, digest: str, sequence: int, by: str) -> None:
        """The commit point: from now on this release is the current one, on trial. The lock must be
        held."""
        state = self.state
        proved = state.previous if state.on_trial and state.previous != digest else state.current
        self._keep(
            replace(
                self._recorded(state, "installed", digest, sequence, by),
                current=digest,
                previous=proved,
                on_trial=True,
            )
        )

    def confirm(self, by: str = "itself") -> None:
        """The current release has proved itself: older packs are refused from now on, and older
        releases go.

        Raises:
            RefusedError: the disk fails; nothing is lost.
        """
        with self.locked(), self.failing_clearly():
            state = self.state
            release = self.release(state.current)
            if not state.on_trial or release is None:
                return
            remember(self.disk, self.folder, release.manifest.sequence)
            if release.manifest.keys:
                keys = release.manifest.keys
                trust = self.trust
                gone = frozenset(each.name for each in trust.keys if each not in keys)
                self.keep_trust(Trust(keys, trust.revoked | gone, release.manifest.needed))
            sequence = release.manifest.sequence
            told = self._recorded(state, "confirmed", release.digest, sequence, by)
            self._keep(replace(told, on_trial=False))
            self.tidy()

    def roll_back(self, by: str) -> Release:
        """Show the release before again; returns it.

        Raises:
            RefusedError: there is none, or the disk fails.
        """
        with self.locked(), self.failing_clearly():
            state = self.state
            before = self.release(state.previous)
            if before is None:
                raise RefusedError(
                    Reason.NO_PACK, Phrase("there is no earlier exhibit to go back to")
                )
            failed = (*(each for each in state.failed if each != state.current), state.current)
            told = self._recorded(state, "rolled-back", before.digest, before.manifest.sequence, by)
            self._keep(
                replace(
                    told,
                    current=before.digest,
                    previous=state.current,
                    on_trial=False,
                    failed=failed[-10:],
                )
            )
            return before

    def tidy(self) -> None:
        """Take away what is left over: what was on its way, and releases that nobody can go back
        to. The lock must be held."""
        state = self.state
        kept = {state.current, state.previous}
        for name in self.disk.names(self.folder / STAGING):
            self.disk.remove(self.folder / STAGING / name)
        for name in self.disk.names(self.folder / RELEASES):
            if name not in kept:
                self.disk.remove(self.folder / RELEASES / name)

    def _begin(self) -> None:
        for folder in (self.folder, self.folder / RELEASES, self.folder / STAGING):
            if not folder.is_dir():
                self.disk.make_folder(folder)
                self.disk.sync_folder(folder.parent)

    def _recorded(self, state: State, what: str, digest: str, sequence: int, by: str) -> State:
        when = self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return replace(state, records=(*state.records, Record(when, what, digest, sequence, by)))

    def _keep(self, state: State) -> None:
        put_file(self.disk, self.folder / _STATE, state.bytes)
