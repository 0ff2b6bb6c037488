"""A store that is looked at again and again, on the way to each picture, is not read each time."""

import os
import shutil
from pathlib import Path

import pytest

from kiosk.packs.disk import RealDisk
from kiosk.packs.pack import MANIFEST
from kiosk.packs.standing import Standing
from kiosk.station.known import KnownStore
from tests.station.stations import Shop


class CountingDisk(RealDisk):
    """Knows how many manifests were opened."""

    manifests = 0

    def open_old(self, path: Path):
        self.manifests += path.name == MANIFEST
        return super().open_old(path)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    shop = Shop.opened(tmp_path)
    for number in (1, 2):
        shop.install(shop.pack(number))
        shop.store.confirm()
    return shop


@pytest.fixture
def disk() -> CountingDisk:
    return CountingDisk()


@pytest.fixture
def known(shop: Shop, disk: CountingDisk) -> KnownStore:
    return KnownStore(Standing(shop.store.folder, disk))


def test_each_manifest_is_read_once(known: KnownStore, disk: CountingDisk, shop: Shop):
    for _ in range(10):
        assert known.current == shop.store.current
        assert known.release(known.state.previous)
    assert disk.manifests == 2


def test_nothing_is_no_release(known: KnownStore, disk: CountingDisk):
    assert known.release("") is None
    assert known.release("0" * 64) is None


def test_what_is_damaged_or_gone_is_seen_all_the_same(known: KnownStore, shop: Shop):
    state, release = known.state, known.current
    assert release
    manifest = release.folder.with_name("pack") / MANIFEST
    raw = manifest.read_bytes()
    manifest.write_bytes(raw.replace(b"tiny", b"tinx", 1))
    os.utime(manifest, ns=(0, 0))
    assert known.release(state.current) is None
    assert known.current == shop.store.release(state.previous)
    before = known.current
    assert before
    shutil.rmtree(before.folder)
    assert known.current is None
