"""The power goes at any moment: what the disk may hold then shows the old exhibit or the new one,
whole, and what was done stays done.

`KIOSK_FAULTS=full` (`make faults`) tries many more states.
"""

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.store import Store
from tests.packs.figures import FULL, tell
from tests.packs.making import (
    bring,
    digest_of,
    is_whole,
    left_over,
    make_store,
    shown,
    store_in,
)
from tests.packs.power_cut import Model, Recorder, Tree, lay_out

AT_RANDOM = {"install another": 24, "install the first": 2, "install during a trial": 2}
"""States a step, beside those that are always tried."""
COMPLETED = 25
"""Each so many states, the change is done once more."""


def _install(number: int) -> Callable[[Store, Path], object]:
    return lambda store, packs: bring(store, packs / f"harbour-{number}.pack")


def _confirm(store: Store, _: Path) -> None:
    store.confirm()


def _roll_back(store: Store, _: Path) -> None:
    store.roll_back("staff", digest_of(2))


def _distinct(trees: Iterator[Tree], known: set[bytes]) -> Iterator[Tree]:
    for tree in trees:
        digest = sha256(repr(sorted(tree.items())).encode()).digest()
        if digest not in known:
            known.add(digest)
            yield tree


class Looker:
    """Lays states out, and sees what a store makes of them."""

    def __init__(self, folder: Path, old: Store, new: Store) -> None:
        """Args: where; the store as it was; and as it is when all is done."""
        self._folder = folder
        self._old, self._new = shown(old.folder), shown(new.folder)
        self._trusts = {old.trust, new.trust}
        self._highest = range(old.highest, new.highest + 1)
        self._done = (new.state, new.trust, new.highest)
        self.count = 0

    def look(self, tree: Tree, *, done: bool) -> None:
        """Args: what the disk holds; whether all was done before the power went."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        lay_out(tree, self._folder)
        store = self._store
        self.count += 1
        assert shown(store.folder) in {self._old, self._new}
        assert store.trust in self._trusts
        assert store.highest in self._highest
        for each in (store.folder / "releases").glob("*"):
            release = store.release(each.name)
            assert release is None or is_whole(release)
        if done:
            assert (store.state, store.trust, store.highest) == self._done

    def complete(self, change: Callable[[Store], object]) -> None:
        """Do it once more, with what was found last."""
        store = self._store
        try:
            change(store)
        except RefusedError as refused:
            if refused.reason is not Reason.INSTALLED:
                raise
        assert shown(store.folder) == self._new
        store.confirm()
        assert left_over(store.folder) == []

    @property
    def _store(self) -> Store:
        return store_in(self._folder / "store")


CASES = {
    "install the first": ((), True, _install(1)),
    "install another": ((1,), True, _install(2)),
    "install during a trial": ((1, 2), False, _install(3)),
    "install what was left over": ((1, 2), True, _install(4)),
    "mend what is damaged": ((1, 2), True, _install(2)),
    "confirm": ((1, 2, 3), False, _confirm),
    "confirm with other keys": ((1, 5), False, _confirm),
    "roll back": ((1, 2), True, _roll_back),
}


def _before(name: str, tmp_path: Path, packs: Path) -> tuple[Path, Path]:
    """The disk as it was, and a copy to work on."""
    sequences, confirmed, _ = CASES[name]
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir(parents=True)
    make_store(old / "store", packs, *sequences, confirmed=confirmed)
    releases = old / "store/releases"
    current = releases / store_in(old / "store").state.current
    if "left over" in name:
        shutil.copytree(current, releases / ("0" * 64))
        shutil.copytree(current, old / "store/staging" / ("0" * 64))
    if "damaged" in name:
        (current / "pack/manifest.json").write_bytes(b"?")
    shutil.copytree(old, new)
    return old, new


@pytest.mark.parametrize("name", CASES)
def test_the_power_may_go_at_any_step(name: str, tmp_path: Path, packs: Path):
    _, _, change = CASES[name]
    old, new = _before(name, tmp_path, packs)
    recorder = Recorder()
    change(store_in(new / "store", recorder), packs)
    looker = Looker(tmp_path / "found", store_in(old / "store"), store_in(new / "store"))
    model, known, random = Model(new, old), set[bytes](), Random(1922)
    count = 300 if FULL else AT_RANDOM.get(name, 8)
    for number in range(len(recorder.log) + 1):
        if number:
            model.take(recorder.log[number - 1])
        for tree in _distinct(model.states(random, count), known):
            looker.look(tree, done=number == len(recorder.log))
            if looker.count % COMPLETED == 0:
                looker.complete(lambda store: change(store, packs))
    tell(f"{name}, power cut", {"steps": len(recorder.log), "states": looker.count, "bad": 0})


@pytest.mark.parametrize("name", CASES if FULL else ["install another", "confirm", "roll back"])
def test_the_power_may_go_after_a_second_try(name: str, tmp_path: Path, packs: Path):
    """The first failed, where the disk could not say that all was written."""
    _, _, change = CASES[name]
    count = 0
    for at in _syncs(name, tmp_path / "watched", packs):
        place = tmp_path / str(at)
        old, new = _before(name, place, packs)
        first, second = Recorder(at, errno.EIO), Recorder()
        with pytest.raises(RefusedError):
            change(store_in(new / "store", first), packs)
        with suppress(RefusedError):
            change(store_in(new / "store", second), packs)
        looker = Looker(place / "found", store_in(old / "store"), store_in(new / "store"))
        model, known, random = Model(new, old), set[bytes](), Random(at)
        for step in first.log:
            model.take(step)
        model.forget_files()
        for step in second.log:
            model.take(step)
            for tree in islice(_distinct(model.states(random, 1), known), 20 if FULL else 1):
                looker.look(tree, done=step is second.log[-1])
        count += looker.count
        shutil.rmtree(place)
    tell(f"{name}, power cut after a second try", {"states": count, "bad": 0})


def _syncs(name: str, place: Path, packs: Path) -> list[int]:
    """The steps of a change at which something is synced; not all of them in the short form, and
    the last one always."""
    _, _, change = CASES[name]
    _, new = _before(name, place, packs)
    watched = Recorder()
    change(store_in(new / "store", watched), packs)
    found = [number for number, what in enumerate(watched.asked) if what.startswith("sync")]
    return found if FULL else found[::-2]
