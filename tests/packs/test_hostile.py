"""Packs that must not come: each is refused for its reason, at once, and nothing is touched."""

from dataclasses import replace
from pathlib import Path
from random import Random
from time import process_time

import pytest

from kiosk.content.phrase import Phrase
from kiosk.packs.content import CONTENT
from kiosk.packs.pack import MANIFEST
from kiosk.packs.refusals import Reason, RefusedError
from kiosk.packs.store import Store
from kiosk.packs.trust import Trust
from tests.packs.figures import tell
from tests.packs.hostile import CORPUS, SIGNATURE
from tests.packs.making import (
    KEY,
    SECOND,
    STRANGER,
    THIRD,
    QuickDisk,
    bring,
    go_back,
    make_pack,
    make_store,
    shown,
    store_in,
    trusting,
)

MOST_SECONDS = 1
"""Of the processor, for each pack."""
FLIPS = 1_000


class Roomy(QuickDisk):
    """A disk with room for small packs."""

    def free(self, path: Path) -> int:  # noqa: ARG002 - as `Disk` has it
        return 2**32


@pytest.fixture
def station(tmp_path: Path, packs: Path) -> Store:
    """A store that shows the first exhibit; a second key was revoked."""
    store = make_store(tmp_path / "store", packs, 1)
    trusting(store, replace(store.trust, revoked=frozenset({SECOND.public.name})))
    store.disk = Roomy()
    return store


def _tree(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """All that lies in a folder, with kind, time of the last change and bytes."""
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            path.lstat().st_mtime_ns if path.is_file() else 0,
            path.read_bytes() if path.is_file() and not path.is_symlink() else b"",
        )
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_pack_is_refused(name: str, station: Store, tmp_path: Path):
    hostile = CORPUS[name]
    (tmp_path / "stick").mkdir()
    pack = hostile.make(tmp_path / "stick")
    before, began = _tree(tmp_path), process_time()
    with pytest.raises(RefusedError) as caught:
        bring(station, pack)
    assert process_time() - began < MOST_SECONDS
    assert caught.value.reason is hostile.reason, caught.value
    assert _tree(tmp_path) == before
    assert shown(station.folder) == 1


def test_there_are_many_of_them_and_of_every_reason():
    assert len(CORPUS) >= 100
    left = set(Reason) - {each.reason for each in CORPUS.values()}
    of_others = {Reason.BROKEN, Reason.BUSY, Reason.EXISTS, Reason.STORE}
    assert left == {Reason.INSTALLED, Reason.TAKEN_BACK} | of_others
    tell("hostile packs", {"refused": len(CORPUS)})


@pytest.mark.parametrize("what", [MANIFEST, SIGNATURE, CONTENT])
def test_no_bit_may_turn(what: str, station: Store, tmp_path: Path):
    """The line of a signature that nobody signs, and that says so, is left out."""
    pack = make_pack(tmp_path / "stick", 2)
    sound = (pack / what).read_bytes()
    begin = sound.index(b"\n") if what == SIGNATURE else 0
    reason = Reason.CONTENT if what == CONTENT else Reason.SIGNATURE
    random = Random(what)
    for _ in range(FLIPS):
        turned = bytearray(sound)
        turned[random.randrange(begin, len(sound))] ^= 1 << random.randrange(8)
        (pack / what).write_bytes(turned)
        with pytest.raises(RefusedError) as caught:
            bring(station, pack)
        assert caught.value.reason is reason
    (pack / what).write_bytes(sound)
    bring(station, pack)
    assert shown(station.folder) == 2
    tell(f"bits turned in {what}", {"refused": FLIPS})


def test_two_of_three_must_sign(station: Store, tmp_path: Path):
    three = tuple(each.public for each in (KEY, STRANGER, THIRD))
    trusting(station, Trust(three, needed=2))
    with pytest.raises(RefusedError, match="2 keys") as caught:
        bring(station, make_pack(tmp_path / "one", 2))
    assert caught.value.reason is Reason.SIGNATURE
    bring(station, make_pack(tmp_path / "two", 2, signers=(KEY, THIRD)))
    assert shown(station.folder) == 2


def test_the_same_sequence_with_other_content_is_refused(station: Store, tmp_path: Path):
    with pytest.raises(RefusedError) as caught:
        bring(station, make_pack(tmp_path, 1, title="The same number"))
    assert caught.value.reason is Reason.OLDER


def test_what_is_there_already_is_not_brought_again(station: Store, packs: Path):
    with pytest.raises(RefusedError) as caught:
        bring(station, packs / "harbour-1.pack")
    assert caught.value.reason is Reason.INSTALLED


def test_what_was_gone_back_from_does_not_come_again_by_itself(station: Store, packs: Path):
    bring(station, packs / "harbour-2.pack")
    go_back(station)
    with pytest.raises(RefusedError) as caught:
        bring(station, packs / "harbour-2.pack")
    assert caught.value.reason is Reason.TAKEN_BACK
    assert shown(station.folder) == 1


def test_the_stick_may_change_while_it_is_copied(station: Store, tmp_path: Path):
    """What is checked is the copy."""
    pack = make_pack(tmp_path / "stick", 2)

    class Changing(Roomy):
        def sync_tree(self, path: Path) -> None:  # noqa: ARG002 - as `Disk` has it
            (pack / CONTENT).write_bytes(b"something else")
            (pack / MANIFEST).write_bytes(b"something else")

    store = store_in(station.folder, Changing())
    bring(store, pack)
    assert shown(station.folder) == 2


def test_an_exhibit_that_cannot_be_shown_does_not_come(station: Store, packs: Path):
    with pytest.raises(RefusedError, match="no title") as caught:
        bring(station, packs / "harbour-2.pack", lambda _: Phrase("no title"))
    assert caught.value.reason is Reason.BROKEN
    assert shown(station.folder) == 1
    assert not list((station.folder / "staging").iterdir())
