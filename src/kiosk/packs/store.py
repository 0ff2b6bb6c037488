"""Where a station keeps its exhibits, and each way in which that changes.

    releases, staging           see `releases`
    state.json                  which release is shown
    trust.json                  whose packs are taken
    highest-1.json, -2.json     the highest sequence that was confirmed

Whatever happens at whatever moment: `state.json` is the old one or the new one, and each release
that it names is whole.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.content.phrase import Phrase
from kiosk.packs import releases
from kiosk.packs.disk import Disk, put_file
from kiosk.packs.highest import remember
from kiosk.packs.locking import locked
from kiosk.packs.moments import written
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.releases import Release
from kiosk.packs.standing import STATE, TRUST, Standing, failing_clearly
from kiosk.packs.state import Record, State
from kiosk.packs.trust import Trust

MOST_TRIES = 2
"""So often may a station begin with a release on trial and break down before it has proved
itself."""


class Store(Standing):
    """One folder of one station. Every change holds its lock."""

    def __init__(self, folder: Path, disk: Disk, now: Callable[[], datetime]) -> None:
        """Args: where it is; what writes there; the station's clock."""
        super().__init__(folder, disk)
        self._now = now

    @contextmanager
    def locked(self) -> Generator[None]:
        """Nobody else changes it meanwhile, and a disk that fails is told in a sentence.

        Raises:
            RefusedError: somebody else does, or the disk fails.
        """
        with failing_clearly():
            self._begin()
            with locked(self.folder):
                yield

    def keep_trust(self, trust: Trust) -> None:
        """Trust these from now on. The lock must be held."""
        put_file(self.disk, self.folder / TRUST, trust.bytes)

    def show(self, release: str, sequence: int, by: str) -> None:
        """The commit point: from now on this release is the current one, on trial. The lock must be
        held."""
        state = self.state
        trying = state.trying(release, is_whole=lambda each: self.release(each) is not None)
        self._keep(trying, "installed", sequence, by)

    def confirm(self, by: str = "itself") -> None:
        """The current release has proved itself, if it was on trial: older packs are refused from
        now on. What is left over goes.

        Raises:
            RefusedError: the disk fails; nothing is lost.
        """
        with self.locked():
            state = self.state
            if state.on_trial:
                release = self.release(state.current)
                if release is None:
                    raise RefusedError(
                        Reason.STORE, Phrase("the exhibit that is on trial can no longer be read")
                    )
                sequence = release.manifest.sequence
                remember(self.disk, self.folder, sequence)
                if release.manifest.keys:
                    self._hand_on(release)
                self._keep(replace(state, on_trial=False), "confirmed", sequence, by)
            self.tidy()

    def begin(self) -> Release | None:
        """A station begins to show something; returns what. A release on trial whose station has
        broken down too often is gone back from: whoever did not `end` has broken down.

        Raises:
            RefusedError: the disk fails, or another program holds the store; `current` is still
                what to show.
        """
        with self.locked():
            state = self.state
            if state.on_trial and state.tries < MOST_TRIES:
                self._put(replace(state, tries=state.tries + 1))
            elif state.on_trial and self.release(state.previous):
                return self._back(state, "itself")
            return self.current

    def end(self) -> None:
        """A station that had begun ends in good order: that does not speak against its release.

        Raises:
            RefusedError: the disk fails, or another program holds the store.
        """
        with self.locked():
            state = self.state
            if state.on_trial and state.tries:
                self._put(replace(state, tries=state.tries - 1))

    def roll_back(self, by: str, current: str) -> Release:
        """Show the release before again; returns what is shown now.

        Args: who wants it; the digest of what they want to go back from, as `state.current` had it.
        If that is not the current one any more, it is done already, and nothing changes: whoever
        asks twice would come to it again.

        Raises:
            RefusedError: there is none, or the disk fails.
        """
        with self.locked():
            state = self.state
            if state.current != current and (shown := self.current):
                return shown
            return self._back(state, by)

    def tidy(self) -> None:
        """Take away what is left over: what was on its way, and releases that nobody can go back
        to. The lock must be held."""
        state = self.state
        releases.tidy(self.disk, self.folder, {state.current, state.previous})

    def _back(self, state: State, by: str) -> Release:
        before = self.release(state.previous)
        if before is None:
            raise RefusedError(Reason.NO_PACK, Phrase("there is no earlier exhibit to go back to"))
        sequence = before.manifest.sequence
        back = state.gone_back(on_trial=sequence > self.highest)
        self._keep(back, "rolled-back", sequence, by)
        return before

    def _begin(self) -> None:
        for folder in (
            self.folder,
            self.folder / releases.RELEASES,
            self.folder / releases.STAGING,
        ):
            if not folder.is_dir():
                with suppress(FileExistsError):
                    self.disk.make_folder(folder)
                self.disk.sync_folder(folder.parent)
        self.disk.sync_folder(self.folder)

    def _hand_on(self, release: Release) -> None:
        """To the keys of a release. Only who is trusted can hand on; an open station takes unsigned
        packs as well."""
        trust, manifest = self.trust, release.manifest
        signed = trust.signed(manifest.bytes, release.signatures(self.disk))
        if len(signed) >= trust.needed:
            self.keep_trust(trust.handed_on(manifest.keys, manifest.needed))

    def _keep(self, state: State, what: str, sequence: int, by: str) -> None:
        """A state, and how its release came to be the current one."""
        record = Record(written(self._now()), what, state.current, sequence, by)
        self._put(replace(state, records=(*state.records, record)))

    def _put(self, state: State) -> None:
        put_file(self.disk, self.folder / STATE, state.bytes)
