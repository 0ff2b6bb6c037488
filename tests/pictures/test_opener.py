"""Pictures are opened in processes that may break down: each gets its verdict all the same."""

import struct
import subprocess
import sys
import zlib
from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtGui import QImage

from kiosk.content.trial import Verdict
from kiosk.pictures.opener import NoDecoder, open_pictures

FAKE = """
import os, sys, time
print("ready", flush=True)
for line in sys.stdin:
    if "crash" in line:
        os.abort()
    if "hang" in line:
        time.sleep(600)
    if "busy" in line:
        os.kill(os.getpid(), 24)
    print("nonsense" if "mad" in line else "sound", flush=True)
"""
A_FAKE = (sys.executable, "-c", FAKE)
"""A decoder that opens nothing, and does what a name asks for."""


def made(path: Path, size: tuple[int, int] = (300, 200)) -> bytes:
    image = QImage(*size, QImage.Format.Format_RGB32)
    for y in range(image.height()):
        for x in range(image.width()):
            image.setPixel(x, y, (x * 7919 ^ y * 104_729) & 0xFFFFFF)
    assert image.save(str(path))
    return path.read_bytes()


def verdict(picture: Path) -> Verdict:
    return open_pictures([picture], lambda *_: None)[picture]


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_a_whole_picture_is_sound_and_a_half_is_not(tmp_path, ending):
    picture = tmp_path / f"picture.{ending}"
    whole = made(picture)
    assert verdict(picture) is Verdict.SOUND
    picture.write_bytes(whole[: len(whole) // 2])
    assert verdict(picture) is Verdict.DAMAGED


def test_half_a_jpeg_is_found_though_nobody_wants_to_hear_of_it(tmp_path, monkeypatch):
    monkeypatch.setenv("QT_LOGGING_RULES", "*=false")
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(made(picture)[:-500])
    assert verdict(picture) is Verdict.DAMAGED


def test_what_a_name_says_does_not_matter(tmp_path):
    made(tmp_path / "picture.png")
    (tmp_path / "picture.png").rename(tmp_path / "picture.jpg")
    assert verdict(tmp_path / "picture.jpg") is Verdict.SOUND


def test_a_small_file_with_a_large_picture_is_too_large(tmp_path):
    bomb = tmp_path / "bomb.png"
    image = QImage(6, 4, QImage.Format.Format_RGBA64)
    image.fill(0)
    assert image.save(str(bomb))
    raw = bytearray(bomb.read_bytes())
    raw[16:24] = struct.pack(">II", 6_000, 4_000)
    raw[29:33] = struct.pack(">I", zlib.crc32(raw[12:29]))
    bomb.write_bytes(raw)
    assert verdict(bomb) is Verdict.TOO_LARGE


def test_what_is_no_picture_is_damaged(tmp_path):
    assert verdict(tmp_path / "nothing.png") is Verdict.DAMAGED
    (tmp_path / "two\nlines.png").write_bytes(b"hello")
    assert verdict(tmp_path / "two\nlines.png") is Verdict.DAMAGED


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("crash", Verdict.FATAL),
        ("mad", Verdict.FATAL),
        pytest.param(
            "busy",
            Verdict.SLOW,
            marks=pytest.mark.skipif(sys.platform != "linux", reason="limits the processor's time"),
        ),
    ],
)
def test_what_breaks_down_is_named_and_all_others_are_opened(name, expected):
    pictures = [Path(f"{number}") for number in range(120)]
    pictures[7] = Path(name)
    pictures[80] = Path(f"another {name}")
    told: list[tuple[int, int]] = []
    verdicts = open_pictures(pictures, lambda *step: told.append(step), command=A_FAKE)
    assert set(verdicts) == set(pictures)
    assert [each for each in verdicts if verdicts[each] is not Verdict.SOUND] == [
        Path(name),
        Path(f"another {name}"),
    ]
    assert verdicts[Path(name)] is expected
    assert told == [(number, 120) for number in range(1, 121)]


class Impatient(Timer):
    """Is late at once, the third time that somebody waits."""

    waits = 0

    def start(self) -> None:
        Impatient.waits += 1
        if Impatient.waits == 3:
            self.function()

    def cancel(self) -> None:
        """It never ran."""


def test_what_takes_too_long_is_ended_and_the_rest_is_opened(monkeypatch):
    monkeypatch.setattr(Impatient, "waits", 0)
    pictures = [Path(name) for name in ("a", "hang", "b")]
    verdicts = open_pictures(pictures, lambda *_: None, command=A_FAKE, timer=Impatient)
    assert list(verdicts.values()) == [Verdict.SOUND, Verdict.SLOW, Verdict.SOUND]


@pytest.mark.parametrize(
    "command",
    [("no-such-program",), (sys.executable, "-c", "print('libEGL.so.1 is missing')")],
)
def test_where_nothing_can_open_pictures_it_says_why(command):
    with pytest.raises(NoDecoder, match=r"[Nn]o such file|libEGL"):
        open_pictures([Path("a.png")], lambda *_: None, command=command)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the limits of a process")
def test_the_process_has_limits():
    command = [sys.executable, "-P", "-m", "kiosk.pictures.decoder"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        process.stdin.write('"a.png"\n')
        process.stdin.flush()
        assert process.stdout.readline() == "damaged\n"
        limits = Path(f"/proc/{process.pid}/limits").read_text()
        process.stdin.close()
    soft = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()}
    assert soft["Max address space"] == str(2**30)
    assert soft["Max core file size"] == "0"
    assert 20 <= int(soft["Max cpu time"]) <= 40


def test_no_pictures_start_no_process():
    assert open_pictures([], lambda *_: None, command=("no-such-program",)) == {}
