"""Each step of each change of a store fails once, and from then on: visitors see the old exhibit or
the new one, whole; a second try completes, and leaves nothing behind.

`KIOSK_FAULTS=full` (`make faults`) tries each error at each step; otherwise they take turns.
"""

import errno
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.packs.disk import Disk
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.store import Store
from tests.packs.failing_disk import FailingDisk
from tests.packs.figures import FULL, tell
from tests.packs.making import (
    KEY,
    SECOND,
    bring,
    digest_of,
    is_whole,
    left_over,
    make_store,
    shown,
    store_in,
)

DISK_ERRORS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES)
STICK_ERRORS = (errno.EIO, errno.ENODEV)


@dataclass(frozen=True)
class Change:
    """Something done to a store, and how the store begins."""

    name: str
    sequences: tuple[int, ...]
    confirmed: bool
    do: Callable[[Store, Path], object]
    is_done: Callable[[Store], bool]
    new: int
    """The sequence that is shown afterwards."""


def _trust_another(store: Store, _: Path) -> None:
    with store.locked():
        store.keep_trust(store.trust.trusting(SECOND.public))


def _shows_two(store: Store) -> bool:
    return shown(store.folder) == 2


CHANGES = (
    Change("install the first", (), True, lambda s, p: bring(s, p / "harbour-1.pack"),
           lambda s: shown(s.folder) == 1, 1),
    Change("install another", (1,), True, lambda s, p: bring(s, p / "harbour-2.pack"),
           _shows_two, 2),
    Change("install during a trial", (1, 3), False, lambda s, p: bring(s, p / "harbour-4.pack"),
           lambda s: shown(s.folder) == 4, 4),
    Change("confirm", (1, 3, 4), False, lambda s, _: s.confirm(),
           lambda s: not s.state.on_trial and s.highest == 4, 4),
    Change("confirm with other keys", (1, 5), False, lambda s, _: s.confirm(),
           lambda s: not s.state.on_trial and s.trust.keys == (SECOND.public,), 5),
    Change("roll back", (1, 2), True, lambda s, _: s.roll_back("staff", digest_of(2)),
           lambda s: shown(s.folder) == 1, 1),
    Change("trust another key", (1,), True, _trust_another,
           lambda s: s.trust.keys == (KEY.public, SECOND.public), 1),
)  # fmt: skip
NAMES = [each.name for each in CHANGES]


def _refusal(do: Callable[[], object]) -> RefusedError | None:
    try:
        do()
    except RefusedError as error:
        return error
    return None


class Tried:
    """A change, tried with a disk; what it left is looked at with a sound one."""

    def __init__(self, change: Change, packs: Path, before: Store, folder: Path) -> None:
        self.change, self._packs, self._before, self._folder = change, packs, before, folder
        self._olds = shown(before.folder)
        self._trusts = {before.trust}
        done = self._fresh()
        change.do(done, packs)
        assert change.is_done(done)
        self._trusts.add(done.trust)

    def with_disk(self, disk: Disk) -> RefusedError | None:
        """Try it, and see that all is well."""
        store = self._fresh()
        store.disk = disk
        error = _refusal(lambda: self.change.do(store, self._packs))
        sound = store_in(store.folder)
        assert shown(store.folder) in {self._olds, self.change.new}
        assert sound.trust in self._trusts
        for digest in filter(None, (sound.state.current, sound.state.previous)):
            release = sound.release(digest)
            assert release, "what can be gone back to is there"
            assert is_whole(release)
        assert error or self.change.is_done(sound), "nothing was said, and it was not done"
        self._complete(sound)
        return error

    def _complete(self, sound: Store) -> None:
        again = _refusal(lambda: self.change.do(sound, self._packs))
        assert again is None or again.reason is Reason.INSTALLED
        assert self.change.is_done(sound)
        assert not list((sound.folder / "staging").iterdir())
        sound.confirm()
        assert left_over(sound.folder) == []

    def _fresh(self) -> Store:
        shutil.rmtree(self._folder, ignore_errors=True)
        if self._before.folder.exists():
            shutil.copytree(self._before.folder, self._folder)
        return store_in(self._folder)


@pytest.fixture
def tried(request: pytest.FixtureRequest, tmp_path: Path, packs: Path) -> Tried:
    """A change, by its name."""
    change = CHANGES[NAMES.index(request.param)]
    before = make_store(tmp_path / "before", packs, *change.sequences, confirmed=change.confirmed)
    return Tried(change, packs, before, tmp_path / "store")


def _each_step(
    tried: Tried, codes: tuple[int, ...], *, for_good: bool, only_in: Path | None = None
) -> Counter[str]:
    found: Counter[str] = Counter()
    for at in range(10_000):
        for code in codes if FULL else (codes[at % len(codes)],):
            disk = FailingDisk(at, code, for_good=for_good, only_in=only_in)
            error = tried.with_disk(disk)
            if not disk.failed:
                assert error is None
                return found
            found[disk.failed] += 1
            found[f"→ {error.reason if error else 'went on'}"] += 1
    raise AssertionError("it never ends")


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("tried", NAMES, indirect=True)
def test_a_disk_that_fails_at_any_step_leaves_the_old_or_the_new(tried: Tried, for_good: bool):
    found = _each_step(tried, DISK_ERRORS, for_good=for_good)
    assert found["write"] or tried.change.name == "roll back"
    tell(f"{tried.change.name}, {'for good' if for_good else 'once'}", found)


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("tried", NAMES[:3], indirect=True)
def test_a_stick_can_be_pulled_at_any_step(tried: Tried, packs: Path, for_good: bool):
    found = _each_step(tried, STICK_ERRORS, for_good=for_good, only_in=packs)
    assert found["→ source"] == found["read"] + found["open_old"] + found["names"]
    tell(f"{tried.change.name}, stick pulled", found)
