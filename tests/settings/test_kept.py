"""A file that did not change is read once: the next start loads no parser for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.settings import reading
from kiosk.settings.read import read_settings

MIXED = "station: Foyer 1\nlanguage: german\npatience: 5\n"
HEAVY = ("pydantic", "pydantic_core", "yaml", "PySide6")
LOAD = f"""
import sys
from pathlib import Path
from kiosk.settings.read import read_settings

read_settings(*map(Path, sys.argv[1:]))
print(*(name for name in {HEAVY} if name in sys.modules))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.yaml"
    file.write_text(MIXED, "utf-8")
    return file


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def test_what_is_kept_is_what_was_read_with_its_problems(
    file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read_settings(file, cache)
    assert first.settings.patience == 5
    assert [each.line for each in first.problems] == [2]
    monkeypatch.setattr(reading, "read_afresh", None)
    assert read_settings(file, cache) == first


def test_one_changed_letter_and_it_is_read_again(file: Path, cache: Path) -> None:
    read_settings(file, cache)
    status = file.stat()
    file.write_text(MIXED.replace("5", "6"), "utf-8")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert read_settings(file, cache).settings.patience == 6


def test_what_others_could_have_written_is_not_believed(file: Path, cache: Path) -> None:
    first = read_settings(file, cache)
    (kept,) = cache.iterdir()
    kept.chmod(0o666)
    assert read_settings(file, cache) == first
    kept.write_bytes(b"no")
    kept.chmod(0o600)
    assert read_settings(file, cache) == first


def test_where_nothing_can_be_kept_it_is_read_each_time(file: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    assert read_settings(file, blocked).settings.station == "Foyer 1"


def test_the_second_start_loads_no_parser(file: Path, cache: Path) -> None:
    command = [sys.executable, "-c", LOAD, str(file), str(cache)]
    said = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(2)]
    assert "pydantic" in said[0].stdout
    assert said[1].stdout == "\n"
