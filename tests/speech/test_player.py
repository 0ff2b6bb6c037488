"""Recordings, with QtMultimedia and without."""

import struct
from importlib.util import find_spec
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.player import Player
from kiosk.speech.voice import Voices
from tests.speech.fake_voice import FakeVoice

THERE = find_spec("PySide6.QtMultimedia") is not None


def test_it_plays_where_there_is_something_to_play_with(qtbot: QtBot) -> None:
    player = Player()
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
    player = Player()
    player.look()
    with qtbot.waitSignal(player.ended, timeout=20_000):
        player.play(file, 60)


def test_of_two_voices_one_speaks_at_a_time(qtbot: QtBot) -> None:
    engine, player = FakeVoice("de"), FakeVoice()
    player.plays = True
    both = Voices(lambda: (engine, player))
    assert not both.can_speak("de"), "it is looked for late"
    both.look()
    assert both.can_speak("de")
    assert both.can_play()
    both.say("Genua.", "de", 60)
    both.play(Path("rapallo.opus"), 60)
    assert (engine.speaking, player.speaking) == (False, True)
    both.say("Genua.", "de", 60)
    assert (engine.speaking, player.speaking) == (True, False)
    with qtbot.waitSignal(both.ended):
        engine.finish()
    both.stop()
    assert not player.speaking
