"""A picture that was sound is not opened again until it, or what opens it, is another."""

import os
from pathlib import Path

import pytest

from kiosk.content.trial import Verdict
from kiosk.pictures import known
from kiosk.pictures.known import remembering


class Opening:
    """Notes what it is asked to open; what is empty is damaged."""

    def __init__(self, folder: Path, memory: Path | None) -> None:
        self._trial = remembering(self._open, folder, memory)
        self._opened: list[str] = []

    def _open(self, pictures, _tell):
        self._opened = [each.name for each in pictures]
        return {each: Verdict.SOUND if each.read_bytes() else Verdict.DAMAGED for each in pictures}

    def opened(self, *pictures: Path) -> list[str]:
        """Those that it had to open of these."""
        self._opened = []
        self._trial(pictures, lambda *_: None)
        return self._opened


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    found = [tmp_path / "exhibit" / name for name in ("a.png", "b.png")]
    found[0].parent.mkdir()
    for each in found:
        each.write_bytes(b"x")
    return found


def test_what_was_sound_is_known_the_next_time(tmp_path, pictures):
    opening = Opening(tmp_path / "exhibit", tmp_path / "memory")
    assert opening.opened(*pictures) == ["a.png", "b.png"]
    assert opening.opened(*pictures) == []
    assert Opening(tmp_path / "exhibit", tmp_path / "memory").opened(*pictures) == []
    pictures[0].write_bytes(b"yy")
    assert opening.opened(*pictures) == ["a.png"]


def test_a_change_is_seen_though_size_and_date_are_as_before(tmp_path, pictures):
    opening = Opening(tmp_path / "exhibit", tmp_path / "memory")
    opening.opened(*pictures)
    before = pictures[0].stat()
    new = tmp_path / "new.png"
    new.write_bytes(b"y")
    new.replace(pictures[0])
    os.utime(pictures[0], ns=(before.st_atime_ns, before.st_mtime_ns))
    assert opening.opened(*pictures) == ["a.png"]


def test_what_was_damaged_is_opened_again(tmp_path, pictures):
    pictures[1].write_bytes(b"")
    opening = Opening(tmp_path / "exhibit", tmp_path / "memory")
    for _ in range(2):
        assert "b.png" in opening.opened(*pictures)


def test_another_qt_opens_all_anew(tmp_path, pictures, monkeypatch):
    opening = Opening(tmp_path / "exhibit", tmp_path / "memory")
    opening.opened(*pictures)
    monkeypatch.setattr(known, "_qt", lambda: "another")
    assert opening.opened(*pictures) == ["a.png", "b.png"]


@pytest.mark.parametrize("memory", ["none", "a file", "garbage"])
def test_without_a_memory_everything_is_opened(tmp_path, pictures, memory):
    place = tmp_path / "memory"
    if memory == "a file":
        place.write_text("x")
    opening = Opening(tmp_path / "exhibit", None if memory == "none" else place)
    assert opening.opened(*pictures) == ["a.png", "b.png"]
    if memory == "garbage":
        (kept,) = place.iterdir()
        kept.write_bytes(b"\xff\xfe")
    assert opening.opened(*pictures) == ["a.png", "b.png"]
