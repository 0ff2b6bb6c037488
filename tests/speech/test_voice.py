"""Two voices are one."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.speech.voice import Voices
from tests.speech.fake_voice import FakeVoice


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
