"""What a store makes of damage, of trials, and of packs that hand on keys."""

import errno
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from kiosk.packs.highest import highest
from kiosk.packs.install import SPARE, install
from kiosk.packs.pack import read_pack, signature_name
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.trust import Trust
from tests.packs.making import (
    EXHIBIT,
    KEY,
    SECOND,
    STRANGER,
    THIRD,
    QuickDisk,
    bring,
    digest_of,
    files_of,
    go_back,
    left_over,
    make_pack,
    make_store,
    manifest_of,
    no_fault,
    no_progress,
    shown,
    store_in,
    trusting,
)


class Unreadable(QuickDisk):
    """Some files have become unreadable."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def open_old(self, path: Path) -> BinaryIO:
        if path.name in self._names:
            raise OSError(errno.EIO, "Input/output error", str(path))
        return super().open_old(path)


def refused(reason: Reason, do: Callable[[], object]) -> RefusedError:
    """What was said, when something is done that must be refused for this."""
    with pytest.raises(RefusedError) as caught:
        do()
    assert caught.value.reason is reason, caught.value
    return caught.value


def test_a_store_that_cannot_be_read_is_not_taken_for_an_empty_one(tmp_path: Path, packs: Path):
    make_store(tmp_path / "store", packs, 1, 2)
    store = store_in(tmp_path / "store", Unreadable("state.json"))
    for change in (
        lambda: bring(store, packs / f"{EXHIBIT}-3.pack"),
        store.confirm,
        lambda: go_back(store),
        lambda: store.current,
    ):
        refused(Reason.STORE, change)
    assert shown(tmp_path / "store") == 2
    assert len(list((tmp_path / "store/releases").iterdir())) == 2


@pytest.mark.parametrize("damage", [b"", b"{", b"\0" * 600, b"[" * 5000, b'{"current": "../.."}'])
def test_a_damaged_state_leaves_what_was_confirmed_last(tmp_path: Path, packs: Path, damage: bytes):
    store = make_store(tmp_path / "store", packs, 1, 2, 3, confirmed=False)
    (tmp_path / "store/state.json").write_bytes(damage)
    assert shown(tmp_path / "store") == 2
    bring(store, packs / f"{EXHIBIT}-3.pack")
    assert shown(tmp_path / "store") == 3


@pytest.mark.parametrize("damage", [b"", b"{", b"[" * 5000, b'{"keys":["x"]}'])
def test_damaged_trust_is_not_taken_for_none(tmp_path: Path, packs: Path, damage: bytes):
    store = make_store(tmp_path / "store", packs, 1)
    (tmp_path / "store/trust.json").write_bytes(damage)
    said = refused(Reason.STORE, lambda: store.trust)
    assert "trust.json" in str(said)
    refused(Reason.STORE, lambda: store_in(tmp_path / "store", Unreadable("trust.json")).trust)


def test_highest_counts_as_long_as_one_copy_is_sound(tmp_path: Path, packs: Path):
    folder = tmp_path / "store"
    store = make_store(folder, packs, 1, 2)
    assert highest(Unreadable("highest-1.json"), folder) == 2
    assert highest(Unreadable("highest-2.json"), folder) == 2
    (folder / "highest-1.json").write_bytes(b"[" * 4000)
    assert store.highest == 2
    refused(Reason.STORE, lambda: store_in(folder, Unreadable("highest-2.json")).highest)


def test_a_lock_that_cannot_be_opened_is_a_sentence(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    (tmp_path / "store/lock").unlink()
    (tmp_path / "store/lock").mkdir()
    refused(Reason.STORE, lambda: go_back(store))


def test_a_lock_that_is_held_is_a_sentence(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    with store.locked():
        refused(Reason.BUSY, lambda: go_back(store_in(tmp_path / "store")))


def test_going_back_from_one_release_twice_is_going_back_once(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1, 2)
    for _ in range(2):
        assert store.roll_back("staff", digest_of(2)).manifest.sequence == 1
    assert [each.what for each in store.state.records].count("rolled-back") == 1
    bring(store, packs / f"{EXHIBIT}-3.pack")
    assert store.roll_back("staff", digest_of(2)).manifest.sequence == 3, "it is gone already"
    assert store.roll_back("staff", digest_of(3)).manifest.sequence == 1


def test_what_comes_once_more_on_purpose_has_not_failed(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1, 2)
    go_back(store)
    assert store.state.failed == (digest_of(2),)
    go_back(store)
    assert store.state.failed == (digest_of(1),)
    go_back(store)
    pack = read_pack(store.disk, packs / f"{EXHIBIT}-2.pack", store.trust)
    install(store, pack, no_fault, no_progress, "command", again=True)
    assert store.state.failed == ()


def test_what_is_not_shown_any_more_and_cannot_be_read_is_a_sentence(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    (tmp_path / f"store/releases/{digest_of(1)}/pack/manifest.json").write_bytes(b"?")
    refused(Reason.NO_PACK, lambda: store.roll_back("staff", digest_of(2)))


def test_one_can_go_back_to_a_first_exhibit_that_was_still_on_trial(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1, confirmed=False)
    bring(store, packs / f"{EXHIBIT}-2.pack")
    assert go_back(store).manifest.sequence == 1
    assert store.state.on_trial, "it never proved itself"


def test_what_is_on_trial_is_not_gone_back_to(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1, 2, confirmed=False)
    bring(store, packs / f"{EXHIBIT}-3.pack")
    assert go_back(store).manifest.sequence == 1
    assert not store.state.on_trial


def test_one_goes_back_to_what_is_whole(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1, 2)
    (tmp_path / f"store/releases/{store.state.current}/pack/manifest.json").write_bytes(b"?")
    assert shown(tmp_path / "store") == 1
    bring(store, packs / f"{EXHIBIT}-3.pack")
    assert go_back(store).manifest.sequence == 1


def damage(file: Path) -> None:
    """As a disk does that forgets: as long as before, and no word of it left."""
    file.write_bytes(b"?" * file.stat().st_size)


@pytest.mark.parametrize("file", ["pack/manifest.json", "exhibit/exhibit.yaml"])
@pytest.mark.parametrize("do", [damage, Path.unlink])
def test_a_damaged_release_is_mended_by_its_own_pack(
    tmp_path: Path, packs: Path, file: str, do: Callable[[Path], None]
):
    store = make_store(tmp_path / "store", packs, 1, 2)
    do(tmp_path / f"store/releases/{store.state.current}" / file)
    bring(store, packs / f"{EXHIBIT}-2.pack")
    refused(Reason.INSTALLED, lambda: bring(store, packs / f"{EXHIBIT}-2.pack"))
    assert shown(tmp_path / "store") == 2
    store.confirm()
    assert left_over(tmp_path / "store") == []
    assert go_back(store).manifest.sequence == 1
    refused(
        Reason.OLDER, lambda: bring(make_store(tmp_path / "x", packs, 2), packs / "harbour-1.pack")
    )


def test_what_is_left_over_does_not_take_the_room_of_what_comes(tmp_path: Path, packs: Path):
    class Small(QuickDisk):
        def free(self, path: Path) -> int:
            return 0 if left_over(path) else 2**40

    store = make_store(tmp_path / "store", packs, 1)
    (tmp_path / "store/staging/cut-off").mkdir()
    store.disk = Small()
    bring(store, packs / f"{EXHIBIT}-2.pack")
    assert shown(tmp_path / "store") == 2


@pytest.mark.parametrize("missing", [0, 1])
def test_it_takes_its_own_room_and_what_must_stay_free(tmp_path: Path, packs: Path, missing: int):
    size = manifest_of(2, files_of(2)).size

    class Bounded(QuickDisk):
        written = 0

        def free(self, path: Path) -> int:  # noqa: ARG002 - as `Disk` has it
            return SPARE + size - missing

        def write(self, file: BinaryIO, content: bytes) -> None:
            self.written += len(content)
            super().write(file, content)

    store = make_store(tmp_path / "store", packs, 1)
    store.disk = disk = Bounded()
    if missing:
        refused(Reason.NO_ROOM, lambda: bring(store, packs / f"{EXHIBIT}-2.pack"))
    else:
        bring(store, packs / f"{EXHIBIT}-2.pack")
    assert shown(tmp_path / "store") == 2 - missing
    assert disk.written < size + 10_000, "each byte once, and what is said of them"


def test_confirming_once_more_clears_away_what_is_left_over(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    (tmp_path / "store/staging/cut-off").mkdir()
    (tmp_path / "store/releases/unnamed").mkdir()
    store.confirm()
    assert left_over(tmp_path / "store") == []


def test_a_pack_hands_on_to_other_keys(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    keys = (SECOND.public, THIRD.public)
    bring(store, make_pack(tmp_path, 2, keys=keys, needed=2))
    assert store.trust.keys == (KEY.public,), "not before it has proved itself"
    store.confirm()
    assert store.trust == Trust(keys, frozenset({KEY.public.name}), 2)


def test_an_unsigned_pack_hands_on_nothing(tmp_path: Path, packs: Path):
    station = Trust((KEY.public,), open=True)
    store = trusting(make_store(tmp_path / "store", packs, 1), station)
    bring(store, make_pack(tmp_path, 2, signers=(STRANGER,), keys=(STRANGER.public,)))
    store.confirm()
    assert store.trust == station


def test_a_revoked_key_does_not_come_back(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    gone = Trust((KEY.public,), frozenset({SECOND.public.name}))
    keys = (KEY.public, SECOND.public)
    trusting(store, gone)
    refused(Reason.KEY, lambda: bring(store, make_pack(tmp_path / "a", 2, keys=keys)))
    trusting(store, replace(gone, revoked=frozenset()))
    bring(store, make_pack(tmp_path / "b", 2, keys=keys))
    trusting(store, gone)
    store.confirm()
    assert store.trust == gone


def test_a_key_may_be_revoked_after_the_pack_was_read(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    pack = read_pack(store.disk, packs / f"{EXHIBIT}-2.pack", store.trust)
    trusting(store, store.trust.trusting(SECOND.public).revoking(KEY.public.name))
    refused(Reason.SIGNATURE, lambda: install(store, pack, no_fault, no_progress, "staff"))


def test_a_signature_beside_the_good_one_cannot_take_its_place(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    pack = shutil.copytree(packs / f"{EXHIBIT}-2.pack", tmp_path / "pack")
    other = KEY.sign(b"something else", "x").text
    (pack / "manifest.json.FFFF.minisig").write_text(other)
    refused(Reason.SIGNATURE, lambda: bring(store, pack))


def test_signatures_written_on_windows_are_taken(tmp_path: Path, packs: Path):
    store = make_store(tmp_path / "store", packs, 1)
    pack = shutil.copytree(packs / f"{EXHIBIT}-2.pack", tmp_path / "pack")
    path = pack / signature_name(KEY.public.name)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    bring(store, pack)
    assert shown(tmp_path / "store") == 2
