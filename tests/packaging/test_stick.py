"""A stick is shown read-only and harmless, one at a time, and gets its report. Needs root."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

STICK = Path(__file__).parents[2] / "packaging/station/stick"


def call(*words: str, sticks: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "KIOSK_STICKS": str(sticks)}
    return subprocess.run(
        [STICK, *words], env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def run(*words: str | Path) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


@pytest.fixture
def device(tmp_path: Path) -> Iterator[str]:
    """The name of a loop device with a file system, on which a pack lies."""
    if os.geteuid() or not shutil.which("losetup"):
        pytest.skip("only root can make a stick of a file")
    image = tmp_path / "stick.img"
    image.write_bytes(bytes(16 * 2**20))
    run("mkfs.ext4", "-q", "-F", image)
    try:
        loop = run("losetup", "--find", "--show", image)
    except subprocess.CalledProcessError:
        pytest.skip("no loop device here")
    place = tmp_path / "writable"
    place.mkdir()
    run("mount", loop, place)
    (place / "genoa-2.pack").mkdir()
    (place / "tool").write_text("#!/bin/sh\n")
    (place / "tool").chmod(0o755)
    run("umount", place)
    yield Path(loop).name
    run("losetup", "-d", loop)


def test_a_stick_comes_read_only_gets_its_report_and_goes(device: str, tmp_path: Path) -> None:
    sticks = tmp_path / "sticks"
    assert call("mount", device, sticks=sticks).returncode == 0
    place = sticks / device
    assert (place / "genoa-2.pack").is_dir()
    options = run("findmnt", "-no", "OPTIONS", place).split(",")
    assert {"ro", "nosuid", "nodev", "noexec"} <= set(options)
    with pytest.raises(OSError, match="Read-only"):
        (place / "x").touch()
    with pytest.raises(PermissionError):
        subprocess.run([place / "tool"], check=True)

    report = tmp_path / "report.txt"
    report.write_text("genoa-2.pack: installed\n")
    assert call("report", device, str(report), sticks=sticks).returncode == 0
    assert (place / "REPORT.txt").read_text() == "genoa-2.pack: installed\n"
    assert "ro" in run("findmnt", "-no", "OPTIONS", place).split(",")

    counts = tmp_path / "counts.csv"
    counts.write_text("period,hour\n")
    assert call("statistics", device, str(counts), sticks=sticks).returncode == 0
    assert (place / "kiosk-statistics.csv").read_text() == "period,hour\n"
    assert not counts.exists()
    assert call("statistics", device, str(counts), sticks=sticks).returncode == 0
    assert "ro" in run("findmnt", "-no", "OPTIONS", place).split(",")

    second = call("mount", "sdz9", sticks=sticks)
    assert second.returncode == 1
    assert "one at a time" in second.stderr

    assert call("unmount", device, sticks=sticks).returncode == 0
    assert not place.exists()


@pytest.mark.parametrize("what", ["report", "statistics"])
def test_only_a_plain_file_is_carried_and_not_too_much_of_it(
    device: str, tmp_path: Path, what: str
) -> None:
    sticks, secret = tmp_path / "sticks", tmp_path / "secret"
    assert call("mount", device, sticks=sticks).returncode == 0
    place, file = sticks / device, tmp_path / "file"
    secret.write_text("secret")
    file.symlink_to(secret)
    assert call(what, device, str(file), sticks=sticks).returncode == 0
    file.unlink()
    os.mkfifo(file)
    assert call(what, device, str(file), sticks=sticks).returncode == 0
    assert [each.name for each in place.iterdir() if each.is_file()] == ["tool"]
    file.unlink()
    file.write_bytes(bytes(9 * 2**20))
    assert call(what, device, str(file), sticks=sticks).returncode == 0
    (carried,) = (each for each in place.iterdir() if each.is_file() and each.name != "tool")
    assert carried.stat().st_size == 8 * 2**20
    assert call("unmount", device, sticks=sticks).returncode == 0


def test_what_a_stick_has_no_room_for_is_not_lost(device: str, tmp_path: Path) -> None:
    sticks, counts = tmp_path / "sticks", tmp_path / "counts.csv"
    assert call("mount", device, sticks=sticks).returncode == 0
    place = sticks / device
    run("mount", "-o", "remount,rw", place)
    with (place / "filler").open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(bytes(2**20)):
            pass
    run("mount", "-o", "remount,ro", place)
    counts.write_bytes(bytes(2**20))
    done = call("statistics", device, str(counts), sticks=sticks)
    assert (done.returncode, "full or damaged" in done.stderr) == (0, True)
    assert counts.exists()
    assert not [*place.glob("kiosk-statistics*")]
    assert call("unmount", device, sticks=sticks).returncode == 0


@pytest.mark.parametrize("name", ["", "..", "a/b", "-x"])
def test_what_is_no_name_of_a_device_is_refused(name: str, tmp_path: Path) -> None:
    assert call("mount", name, sticks=tmp_path).returncode == 2


def test_a_device_without_a_file_system_is_refused(tmp_path: Path) -> None:
    found = call("mount", "null", sticks=tmp_path / "sticks")
    assert found.returncode == 1
    assert "no file system" in found.stderr
