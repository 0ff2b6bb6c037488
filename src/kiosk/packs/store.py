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
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.packs.disk import Disk, put_file, read_all
from kiosk.packs.highest import highest, remember
from kiosk.packs.locking import locked
from kiosk.packs.manifest import MOST_BYTES, Manifest, read_manifest
from kiosk.packs.moments import written
from kiosk.packs.pack import MANIFEST, signatures_of
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
_MOST_FAILED = 10
MOST_TRIES = 2
"""So often may a station begin with a release on trial and end before it has proved itself."""


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
            RefusedError: somebody else does, or the disk fails.
        """
        with ExitStack() as held:
            with self.failing_clearly():
                self._begin()
                held.enter_context(locked(self.folder))
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
        """What it is at. Where its file is damaged, the best of the releases are taken: a store
        that cannot say what it is at must not seem empty, or its releases would be left over.

        Raises:
            RefusedError: the disk fails.
        """
        raw = self._small(_STATE)
        try:
            return read_state(raw) if raw is not None else State()
        except ValueError:
            return self._guessed()

    @property
    def trust(self) -> Trust:
        """Whom it trusts; nobody, before anyone has said so.

        Raises:
            RefusedError: it can no longer be told.
        """
        raw = self._small(_TRUST)
        try:
            return read_trust(raw) if raw is not None else Trust()
        except ValueError:
            raise RefusedError(
                Reason.STORE,
                Phrase("the list of the keys that this station trusts is damaged"),
                Phrase("delete {file} in the store, and trust the keys once more", file=_TRUST),
            ) from None

    @property
    def highest(self) -> int:
        """The highest sequence that was confirmed.

        Raises:
            RefusedError: the disk fails.
        """
        with self.failing_clearly():
            return highest(self.disk, self.folder)

    @property
    def current(self) -> Release | None:
        """What is to be shown: the current release, or the one before where that is damaged.

        Raises:
            RefusedError: the disk fails, and it cannot be told.
        """
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
        before = (state.current, state.previous)
        proved = reversed(before) if state.on_trial else before
        whole = (each for each in proved if each != digest and self.release(each))
        self._keep(
            replace(
                self._recorded(state, "installed", digest, sequence, by),
                current=digest,
                previous=next(whole, ""),
                on_trial=True,
                tries=0,
            )
        )

    def confirm(self, by: str = "itself") -> None:
        """The current release has proved itself, if it was on trial: older packs are refused from
        now on. What is left over goes.

        Raises:
            RefusedError: the disk fails; nothing is lost.
        """
        with self.locked(), self.failing_clearly():
            state = self.state
            release = self.release(state.current)
            if not state.on_trial:
                self.tidy()
                return
            if release is None:
                raise RefusedError(
                    Reason.STORE, Phrase("the exhibit that is on trial can no longer be read")
                )
            remember(self.disk, self.folder, release.manifest.sequence)
            if release.manifest.keys:
                self.keep_trust(self._handed_on(release))
            sequence = release.manifest.sequence
            told = self._recorded(state, "confirmed", release.digest, sequence, by)
            self._keep(replace(told, on_trial=False))
            self.tidy()

    def begin(self) -> Release | None:
        """A station begins to show something; returns what. A release on trial whose station has
        ended too often is gone back from.

        Raises:
            RefusedError: the disk fails, or another program holds the store; `current` is still
                what to show.
        """
        with self.locked(), self.failing_clearly():
            state = self.state
            if state.on_trial and state.tries < MOST_TRIES:
                self._keep(replace(state, tries=state.tries + 1))
            elif state.on_trial and self.release(state.previous):
                return self._back("itself")
            return self.current

    def roll_back(self, by: str) -> Release:
        """Show the release before again; returns it.

        Raises:
            RefusedError: there is none, or the disk fails.
        """
        with self.locked(), self.failing_clearly():
            return self._back(by)

    def tidy(self) -> None:
        """Take away what is left over: what was on its way, and releases that nobody can go back
        to. The lock must be held."""
        state = self.state
        kept = {state.current, state.previous}
        staging, releases = self.folder / STAGING, self.folder / RELEASES
        self._clear(self.disk.names(staging))
        gone = [name for name in self.disk.names(releases) if name not in kept]
        for name in gone:
            self.disk.rename(releases / name, staging / name)
        self._clear(gone)

    def _clear(self, names: list[str]) -> None:
        """Take away what is in staging, once it is sure that no release goes by that name."""
        if names:
            self.disk.sync_folder(self.folder / RELEASES)
        for name in names:
            self.disk.remove(self.folder / STAGING / name)

    def _back(self, by: str) -> Release:
        state = self.state
        before = self.release(state.previous)
        if before is None:
            raise RefusedError(Reason.NO_PACK, Phrase("there is no earlier exhibit to go back to"))
        failed = (*(each for each in state.failed if each != state.current), state.current)
        sequence = before.manifest.sequence
        told = self._recorded(state, "rolled-back", before.digest, sequence, by)
        self._keep(
            replace(
                told,
                current=before.digest,
                previous=state.current,
                on_trial=before.manifest.sequence > self.highest,
                tries=0,
                failed=failed[-_MOST_FAILED:],
            )
        )
        return before

    def _begin(self) -> None:
        for folder in (self.folder, self.folder / RELEASES, self.folder / STAGING):
            if not folder.is_dir():
                with suppress(FileExistsError):
                    self.disk.make_folder(folder)
                self.disk.sync_folder(folder.parent)
        self.disk.sync_folder(self.folder)

    def _small(self, name: str) -> bytes | None:
        with self.failing_clearly():
            try:
                return read_all(self.disk, self.folder / name, _MOST_BYTES)
            except FileNotFoundError:
                return None

    def _guessed(self) -> State:
        """The last release that was confirmed, and the one before it."""
        with self.failing_clearly():
            names = self.disk.names(self.folder / RELEASES)
        known = self.highest
        found = [each for each in map(self.release, names) if each]
        found.sort(key=lambda each: (each.manifest.sequence <= known, each.manifest.sequence))
        last = ["", "", *(each.digest for each in found)]
        return State(current=last[-1], previous=last[-2])

    def _handed_on(self, release: Release) -> Trust:
        """Only who is trusted can hand on; an open station takes unsigned packs as well."""
        trust, manifest = self.trust, release.manifest
        signatures = signatures_of(self.disk, release.folder.with_name(PACK))
        if len(trust.signed(manifest.bytes, signatures)) < trust.needed:
            return trust
        return trust.handed_on(manifest.keys, manifest.needed)

    def _recorded(self, state: State, what: str, digest: str, sequence: int, by: str) -> State:
        record = Record(written(self._now()), what, digest, sequence, by)
        return replace(state, records=(*state.records, record))

    def _keep(self, state: State) -> None:
        put_file(self.disk, self.folder / _STATE, state.bytes)
