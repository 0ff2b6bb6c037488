"""What this machine's disk is asked."""

import ctypes
import errno
import os
import sys
from pathlib import Path

import pytest

from kiosk.packs.disk import RealDisk, put_file, read_all
from tests.packs.hostile import LINKS

DISK = RealDisk()


@pytest.mark.parametrize("what", LINKS)
def test_nothing_but_a_file_is_opened(tmp_path: Path, what: str):
    (tmp_path / "away").write_bytes(b"secret")
    (tmp_path / "folder").mkdir()
    LINKS[what](tmp_path / "folder/it")
    with pytest.raises(OSError, match="it is no file"):
        DISK.open_old(tmp_path / "folder/it")


def test_a_new_file_is_new(tmp_path: Path):
    (tmp_path / "away").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        DISK.open_new(tmp_path / "away")
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_is_taken_away_and_what_its_links_lead_to_stays(tmp_path: Path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "gone").mkdir()
    (tmp_path / "gone/link").symlink_to(tmp_path / "kept")
    DISK.remove(tmp_path / "gone")
    DISK.remove(tmp_path / "gone")
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_a_tree_is_synced_without_linux_file_by_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/b/file").write_bytes(b"x")
    (tmp_path / "a/file").write_bytes(b"x")
    synced: list[str] = []
    monkeypatch.setattr(sys, "platform", "another")
    monkeypatch.setattr(os, "fsync", lambda fd: synced.append(_path_of(fd)))
    DISK.sync_tree(tmp_path / "a")
    inside = sorted(Path(path).relative_to(tmp_path).as_posix() for path in synced)
    assert inside == ["a", "a/b", "a/b/file", "a/file"]


@pytest.mark.skipif(sys.platform != "linux", reason="syncfs is Linux's own")
def test_a_tree_that_cannot_be_written_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    class Failing:
        @staticmethod
        def syncfs(_: int) -> int:
            ctypes.set_errno(errno.EIO)
            return -1

    DISK.sync_tree(tmp_path)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: Failing)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        DISK.sync_tree(tmp_path)


def test_a_file_is_put_in_place_of_another(tmp_path: Path):
    path = tmp_path / "state.json"
    for content in (b"old", b"new"):
        put_file(DISK, path, content)
        assert read_all(DISK, path, 100) == content
    assert read_all(DISK, path, 1) == b"ne", "one more than the most"
    assert [each.name for each in tmp_path.iterdir()] == ["state.json"]


def _path_of(descriptor: int) -> str:
    return os.readlink(f"/proc/self/fd/{descriptor}")  # noqa: PTH115 - a text
