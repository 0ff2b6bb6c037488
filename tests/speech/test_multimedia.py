"""Recordings, with QtMultimedia and without."""

import struct
from importlib.util import find_spec
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.multimedia import MediaPlayer

THERE = find_spec("PySide6.QtMultimedia") is not None


def test_it_plays_where_there_is_something_to_play_with(qtbot: QtBot) -> None:
    player = MediaPlayer()
    assert not player.can_play(), "it is looked for late"
    player.look()
    assert player.can_play() is THERE


@pytest.mark.skipif(not THERE, reason="pip install pyside6-addons")
@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize("sound", [True, False], ids=["whole", "broken"])
def test_a_recording_ends_and_so_does_one_that_cannot_be_played(
    qtbot: QtBot, tmp_path: Path, sound: bool
) -> None:
    file = tmp_path / "short.wav"
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    whole = b"WAVE" + form + struct.pack("<4sI", b"data", 1600) + bytes(1600)
    file.write_bytes(b"RIFF" + struct.pack("<I", len(whole)) + whole if sound else b"nothing")
    player = MediaPlayer()
    player.look()
    with qtbot.waitSignal(player.ended, timeout=20_000):
        player.play(file, 60)
